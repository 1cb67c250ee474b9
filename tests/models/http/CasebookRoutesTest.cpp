#include "models/contract/Disputes.h"
#include "models/contract/Dockets.h"
#include "models/contract/HostNotices.h"
#include "models/contract/OwnCases.h"
#include "models/contract/Problem.h"
#include "models/contract/RefusedStatements.h"
#include "models/http/HttpDeliberating.h"
#include "models/http/HttpDisputing.h"
#include "models/http/HttpHostNoticing.h"
#include "models/http/HttpOwnCases.h"
#include "models/http/HttpRestating.h"
#include "tests/support/Await.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::http;
using namespace vigie::test;
using namespace std::chrono;

namespace {

/// Answers `body` to these requests, each by its method and path, and 404 to any other.
auto serving(std::vector<std::string> routes, std::string body)
{
    return [routes = std::move(routes), body = std::move(body)](const std::string &request) {
        for (const auto &route : routes)
            if (request.starts_with(route + " "))
                return RawServer::Answer{RawServer::reply(200, "application/json", body)};
        return RawServer::Answer{RawServer::reply(404, "text/plain", "no such route")};
    };
}

bool holds(const RawServer &server, const char *words)
{
    return server.requests().back().find(words) != std::string::npos;
}

} // namespace

class CasebookRoutesTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void ownCasesGoToTheirRoute()
    {
        OwnCaseAnswer answer;
        answer.notice = NoticeId("n-1");
        answer.restricted = true;
        RawServer server(serving({"PUT /v1/own-notices/n-1"}, contract::writeOwnCaseAnswer(answer)));
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpOwnCases cases(client);
        const OwnCase entry{NoticeGround::Terms,
                            Category::Spam,
                            {QStringLiteral("item-1")},
                            QStringLiteral("Seen on a round. SPECIMEN"),
                            false,
                            "en"};
        QVERIFY(await(cases.open(NoticeId("n-1"), entry)).value() == answer);
        QVERIFY(holds(server, "Seen on a round. SPECIMEN"));
        QVERIFY(holds(server, R"("url":"item-1")"));
    }
    void questionsGoToTheirRoutes()
    {
        Docket docket;
        docket.id = DocketId("d-1");
        docket.rev = 3;
        docket.about = {CaseId("c-1"), QStringLiteral("Is it?"), {QStringLiteral("Yes"), QStringLiteral("No")}};
        docket.state = DocketState::Open;
        docket.askedBy = PersonId("p-1");
        RawServer server(serving({"POST /v1/dockets", "POST /v1/dockets/d-1/positions", "POST /v1/dockets/d-1/answer",
                                  "POST /v1/dockets/d-1/policy"},
                                 contract::writeDocket(docket)));
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpDeliberating deliberating(client);
        QVERIFY(await(deliberating.ask(docket.about)).value() == docket);
        QVERIFY(holds(server, R"("case_id":"c-1")"));
        QVERIFY(await(deliberating.position(docket.id, 1, QStringLiteral("No."))).value() == docket);
        QVERIFY(holds(server, R"({"option":1,"text":"No."})"));
        DocketAnswer answer;
        answer.reasons = QStringLiteral("Because.");
        QVERIFY(await(deliberating.answer(docket.id, 3, answer)).value() == docket);
        QVERIFY(holds(server, R"("expect":{"rev":3})"));
        QVERIFY(await(deliberating.adopt(docket.id, 3, 8)).value() == docket);
        QVERIFY(holds(server, R"({"expect":{"rev":3,"policy_version":8}})"));
        QCOMPARE(await(deliberating.list()).code(), ErrorCode::NotFound);
    }

    void theListIsRead()
    {
        RawServer server(serving({"GET /v1/dockets"}, contract::writeDockets({})));
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        QVERIFY(await(HttpDeliberating(client).list()).value().empty());
    }

    void refusedStatementsGoToTheirRoutes()
    {
        RefusedStatement refused;
        refused.statement.puid = "sor-1";
        refused.statement.decision = DecisionId("d-1");
        refused.statement.member = MemberId("m-1");
        refused.statement.state = StatementState::Refused;
        refused.statement.body = "{}";
        refused.isComposable = true;
        const auto one = contract::writeRefusedStatement(refused);
        RawServer server(serving({"POST /v1/statements/sor-1/compose"}, one));
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpRestating restating(client);
        QVERIFY(await(restating.composeAgain("sor-1")).value() == refused);
        QCOMPARE(await(restating.composeAgain("sor-2")).code(), ErrorCode::NotFound);

        RawServer lists(serving({"GET /v1/statements?state=refused"}, R"({"items":[)" + one + R"(],"next":"7"})"));
        HttpClient reader({ServerUrl::parse(lists.url()).value(), {}, {}, {}}, m_clock);
        const auto page = await(HttpRestating(reader).refused()).value();
        QCOMPARE(page.statements.size(), std::size_t{1});
        QVERIFY(page.statements.front() == refused && page.hasMore);
    }

    void disputesGoToTheirRoutes()
    {
        Dispute dispute;
        dispute.id = DisputeId("u-1");
        dispute.rev = 2;
        dispute.notice = NoticeId("n-1");
        dispute.decision = DecisionId("e-1");
        dispute.entry.body = QStringLiteral("Médiation Exemple");
        dispute.entry.receivedOn = 2026y / March / 2;
        dispute.author = PersonId("p-1");
        RawServer server(
            serving({"POST /v1/notices/n-1/disputes", "PUT /v1/disputes/u-1"}, contract::writeDispute(dispute)));
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpDisputing disputing(client);
        QVERIFY(await(disputing.open(dispute.notice, dispute.decision, dispute.entry)).value() == dispute);
        QVERIFY(holds(server, R"("received_on":"2026-03-02")"));
        QVERIFY(await(disputing.save(dispute.id, 2, dispute.entry)).value() == dispute);
        QVERIFY(holds(server, R"("expect":{"rev":2})"));
        RawServer other(serving({"GET /v1/notices/n-1/disputes"}, contract::writeDisputes({dispute})));
        HttpClient second({ServerUrl::parse(other.url()).value(), {}, {}, {}}, m_clock);
        QCOMPARE(await(HttpDisputing(second).about(dispute.notice)).value(), std::vector{dispute});
    }

    void noticesToHostsGoToTheirRoutes()
    {
        HostNotice notice;
        notice.id = HostNoticeId("h-1");
        notice.rev = 2;
        notice.entry = {QStringLiteral("Videos"), {QStringLiteral("https://videos.example/7")}, "fr", {}};
        notice.state = HostNoticeState::Draft;
        notice.author = PersonId("p-1");
        RawServer server(serving({"POST /v1/host-notices", "PUT /v1/host-notices/h-1", "POST /v1/host-notices/h-1/sent",
                                  "POST /v1/host-notices/h-1/answer"},
                                 contract::writeHostNotice(notice)));
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpHostNoticing noticing(client);
        QVERIFY(await(noticing.begin(NoticeId("n-1"), notice.entry)).value() == notice);
        QVERIFY(holds(server, R"("notice_id":"n-1")"));
        QVERIFY(await(noticing.begin(std::nullopt, notice.entry)).value() == notice);
        QVERIFY(!holds(server, "notice_id"));
        QVERIFY(await(noticing.save(notice.id, 2, notice.entry)).value() == notice);
        QVERIFY(await(noticing.recordSent(notice.id, 2, Instant())).value() == notice);
        QVERIFY(holds(server, "1970-01-01T00:00:00.000Z"));
        QVERIFY(await(noticing.recordAnswer(notice.id, 2, Instant(), QStringLiteral("Removed."))).value() == notice);
        QVERIFY(holds(server, "Removed."));
        const HostNoticeWording wording{1, QStringLiteral("P"), QStringLiteral("m@p.example"), {}, {}, {}};
        RawServer other(serving({"GET /v1/host-notice-wording"}, contract::writeHostNoticeWording(wording)));
        HttpClient second({ServerUrl::parse(other.url()).value(), {}, {}, {}}, m_clock);
        QVERIFY(await(HttpHostNoticing(second).wording()).value() == wording);
    }
};

VIGIE_TEST(CasebookRoutesTest);
#include "CasebookRoutesTest.moc"
