#include "models/contract/Applicants.h"
#include "models/contract/CertificationVerdicts.h"
#include "models/contract/MachineResults.h"
#include "models/http/HttpApplicantReader.h"
#include "tests/support/Applications.h"
#include "tests/support/Await.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::http;
using namespace vigie::test;

class ApplicantRoutesTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void everythingGoesToItsRouteAndIsRead()
    {
        const Applicant applicant{ApplicationId("a1"),
                                  {{ApplicantField::Surname, ValueSource::Printed, QStringLiteral("SPECIMEN"), false}}};
        const MachineResults machines{FirstEstimate{"yoti", {25, 2, true}, Instant(Milliseconds(5'000))}, {}};
        const Revealed revealed{RevealOf::DocumentNumber, QStringLiteral("X4RTBPFW4"), {}};
        RawServer server([&](const std::string &request) {
            const auto json = [](const std::string &body) {
                return RawServer::Answer{RawServer::reply(200, "application/json", body)};
            };
            if (request.starts_with("GET /v1/applications/a1/applicant "))
                return json(contract::writeApplicant(applicant));
            if (request.starts_with("POST /v1/applications/a1/answer "))
                return json(contract::writeMachineResults(machines));
            if (request.starts_with("POST /v1/applications/a1/reveal "))
                return json(contract::writeRevealed(revealed));
            return RawServer::Answer{RawServer::reply(404, "text/plain", "no such route")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpApplicantReader reader(client);
        QCOMPARE(await(reader.values(ApplicationId("a1"))).value(), applicant);
        const auto application = wholeApplication(Instant(Milliseconds(5'000)), "a1");
        const SealedAnswer answer{CaseId("c1"),          1, ApplicationId("a1"), FaceAnswer::ProbablySame, 4,
                                  seenWhole(application)};
        QCOMPARE(await(reader.seal(answer)).value(), machines);
        QVERIFY(server.requests().back().find(contract::writeAnswer(answer)) != std::string::npos);
        const RevealRequest request{RevealOf::DocumentNumber, QStringLiteral("flou sur la photo")};
        QCOMPARE(await(reader.reveal(ApplicationId("a1"), request)).value(), revealed);
        QVERIFY(server.requests().back().find(contract::writeRevealRequest(request)) != std::string::npos);
    }

    void refusalsAndNonsenseAreToldApart()
    {
        int status = 409;
        std::string body = R"({"type":"/problems/claim-lost","title":"x","status":409})";
        std::string type = "application/problem+json";
        RawServer server([&](const std::string &) { return RawServer::Answer{RawServer::reply(status, type, body)}; });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpApplicantReader reader(client);
        QCOMPARE(await(reader.values(ApplicationId("a1"))).code(), ErrorCode::ClaimLost);
        status = 200;
        type = "application/json";
        body = "{}";
        QCOMPARE(await(reader.values(ApplicationId("a1"))).code(), ErrorCode::BrokenReply);
        body = R"({"what":"everything"})";
        QCOMPARE(await(reader.reveal(ApplicationId("a1"), {RevealOf::ReuseLinks, QStringLiteral("because")})).code(),
                 ErrorCode::BrokenReply);
    }
};

VIGIE_TEST(ApplicantRoutesTest);
#include "ApplicantRoutesTest.moc"
