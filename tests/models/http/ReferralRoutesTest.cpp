#include "models/contract/Offences.h"
#include "models/contract/Referrals.h"
#include "models/http/HttpReferring.h"
#include "tests/support/Await.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::http;
using namespace vigie::test;

class ReferralRoutesTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    static Referral referral()
    {
        Referral made;
        made.rev = 3;
        made.notice = NoticeId("n 1");
        made.caseId = CaseId("c-1");
        made.recipient = ReferralRecipient::Pharos;
        made.state = ReferralState::Open;
        made.packet.id = ReferralId("r-1");
        made.notice = NoticeId("n-1");
        return made;
    }

private Q_SLOTS:
    void everythingGoesToItsRoute()
    {
        const auto made = referral();
        const OffenceList list{1, std::chrono::sys_days(std::chrono::year(2026) / 11 / 23), QStringLiteral("b"), {}};
        RawServer server([&](const std::string &request) {
            const auto json = [](const std::string &body) {
                return RawServer::Answer{RawServer::reply(200, "application/json", body)};
            };
            if (request.starts_with("GET /v1/offences "))
                return json(contract::writeOffences(list));
            if (request.starts_with("GET /v1/notices/n-1/referrals "))
                return json(contract::writeReferrals({made, made}));
            for (const auto *route : {"POST /v1/notices/n-1/referrals ", "GET /v1/referrals/r-1 ",
                                      "PUT /v1/referrals/r-1 ", "POST /v1/referrals/r-1/exports ",
                                      "POST /v1/referrals/r-1/handed-in ", "POST /v1/referrals/r-1/close "})
                if (request.starts_with(route))
                    return json(contract::writeReferral(made));
            return RawServer::Answer{RawServer::reply(404, "text/plain", "no such route")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpReferring referring(client);
        QVERIFY(await(referring.offences()).value() == list);
        QCOMPARE(await(referring.about(made.notice)).value().size(), std::size_t{2});
        QVERIFY(await(referring.open(made.notice, ReferralRecipient::PointDeContact)).value() == made);
        QVERIFY(server.requests().back().find(R"({"recipient":"point_de_contact"})") != std::string::npos);
        QVERIFY(await(referring.read(made.packet.id)).value() == made);
        const auto entry = entryOf(made);
        QVERIFY(await(referring.save(made.packet.id, 3, entry)).value() == made);
        QVERIFY(server.requests().back().find(contract::writeReferralEntry(3, entry)) != std::string::npos);
        QVERIFY(await(referring.exportPacket(made.packet.id, 3)).value() == made);
        const ReferralReceipt receipt{QStringLiteral("PH-7"), Instant(Milliseconds(1'700'000'000'000)), {}};
        QVERIFY(await(referring.handIn(made.packet.id, 3, receipt)).value() == made);
        QVERIFY(server.requests().back().find(contract::writeReferralReceipt(3, receipt)) != std::string::npos);
        QVERIFY(await(referring.close(made.packet.id, 3)).value() == made);
        QVERIFY(server.requests().back().find(contract::writeReferralRev(3)) != std::string::npos);
    }

    void refusalsAreToldApartFromNonsense()
    {
        int status = 403;
        std::string type = "application/problem+json";
        std::string body = R"({"type":"/problems/step-up-needed","title":"x","status":403})";
        RawServer server([&](const std::string &) { return RawServer::Answer{RawServer::reply(status, type, body)}; });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpReferring referring(client);
        QCOMPARE(await(referring.exportPacket(ReferralId("r-1"), 3)).code(), ErrorCode::StepUpNeeded);
        status = 409;
        body = R"({"type":"/problems/changed","title":"x","status":409})";
        QCOMPARE(await(referring.save(ReferralId("r-1"), 3, {})).code(), ErrorCode::Changed);
        status = 200;
        type = "application/json";
        body = R"({"rev":1})";
        QCOMPARE(await(referring.read(ReferralId("r-1"))).code(), ErrorCode::BrokenReply);
        QCOMPARE(await(referring.about(NoticeId("n-1"))).code(), ErrorCode::BrokenReply);
    }
};

VIGIE_TEST(ReferralRoutesTest);
#include "ReferralRoutesTest.moc"
