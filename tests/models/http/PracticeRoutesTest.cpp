#include "models/contract/Practices.h"
#include "models/http/HttpPractising.h"
#include "tests/support/Await.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::http;
using namespace vigie::test;

class PracticeRoutesTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void standingAndAnswersGoToTheirRoutes()
    {
        const PracticeStanding standing{2, 6, false, PracticeApplication{PracticeId("p3"), {}}};
        const PracticeOutcome outcome{
            PracticeId("p3"), FaceTruth::Different, PracticeLesson::DifferentAlike, 3, 6, false};
        RawServer server([&](const std::string &request) {
            const auto json = [](const std::string &body) {
                return RawServer::Answer{RawServer::reply(200, "application/json", body)};
            };
            if (request.starts_with("GET /v1/practice "))
                return json(contract::writePracticeStanding(standing));
            if (request.starts_with("POST /v1/practice/answers "))
                return json(contract::writePracticeOutcome(outcome));
            return RawServer::Answer{RawServer::reply(404, "text/plain", "no such route")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpPractising practising(client);
        QVERIFY(await(practising.standing()).value() == standing);
        const PracticeAnswer answer{PracticeId("p3"), FaceAnswer::ProbablyDifferent};
        QVERIFY(await(practising.answer(answer)).value() == outcome);
        QVERIFY(server.requests().back().find(contract::writePracticeAnswer(answer)) != std::string::npos);
    }

    void aRefusalIsToldApartFromNonsense()
    {
        int status = 403;
        std::string body = R"({"type":"/problems/practice-first","title":"x","status":403})";
        std::string type = "application/problem+json";
        RawServer server([&](const std::string &) { return RawServer::Answer{RawServer::reply(status, type, body)}; });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpPractising practising(client);
        QCOMPARE(await(practising.standing()).code(), ErrorCode::PracticeFirst);
        status = 200;
        type = "application/json";
        body = R"({"answered":1})";
        QCOMPARE(await(practising.standing()).code(), ErrorCode::BrokenReply);
    }
};

VIGIE_TEST(PracticeRoutesTest);
#include "PracticeRoutesTest.moc"
