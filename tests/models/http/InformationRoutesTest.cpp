#include "models/contract/InformationOrders.h"
#include "models/http/HttpInforming.h"
#include "tests/support/Await.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::http;
using namespace vigie::test;

/// Orders to give information go to their routes, with the revision that was on the screen.
class InformationRoutesTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

    static InformationOrder order()
    {
        InformationOrder made;
        made.id = InformationOrderId("o-1");
        made.rev = 3;
        made.entry.kind = InformationAuthority::Police;
        made.entry.urgency = InformationUrgency::DangerToLife;
        made.entry.scope = {HeldData::Account};
        made.state = InformationState::Received;
        return made;
    }

private Q_SLOTS:
    void eachGoesToItsRoute_data()
    {
        using Call = std::function<Request<InformationOrder>(HttpInforming &)>;
        QTest::addColumn<QByteArray>("route");
        QTest::addColumn<QByteArray>("holds");
        QTest::addColumn<Call>("call");
        const auto id = order().id;
        const auto row = [](const char *route, const char *holds, Call call) {
            QTest::newRow(route) << QByteArray(route) << QByteArray(holds) << std::move(call);
        };
        row("POST /v1/information-orders", R"("urgency":"danger_to_life")",
            [](HttpInforming &to) { return to.record(order().entry); });
        row("PUT /v1/information-orders/o-1", R"("expect":{"rev":3},"entry":{"kind":"police")",
            [id](HttpInforming &to) { return to.correct(id, 3, order().entry); });
        row("POST /v1/information-orders/o-1/verification", R"("how":"signed_document","note":"sig")",
            [id](HttpInforming &to) {
                return to.verify(id, 3, AuthorityCheck::SignedDocument, QStringLiteral("sig"));
            });
        row("POST /v1/information-orders/o-1/return", R"("how":"refuse","reasons":"no")",
            [id](HttpInforming &to) { return to.giveBack(id, 3, InformationWork::Refuse, QStringLiteral("no")); });
        row("POST /v1/information-orders/o-1/preparation", R"({"expect":{"rev":3}})",
            [id](HttpInforming &to) { return to.prepare(id, 3); });
        row("POST /v1/information-orders/o-1/opening", R"({"expect":{"rev":3}})",
            [id](HttpInforming &to) { return to.open(id, 3); });
        row("POST /v1/information-orders/o-1/release", R"({"expect":{"rev":3}})",
            [id](HttpInforming &to) { return to.release(id, 3); });
        row("POST /v1/information-orders/o-1/packet", R"({"expect":{"rev":3}})",
            [id](HttpInforming &to) { return to.makePacket(id, 3); });
        row("POST /v1/information-orders/o-1/handed-over", R"("at":"1970-01-01T00:00:00.000Z","receipt":"AR")",
            [id](HttpInforming &to) { return to.handOver(id, 3, Instant(), QStringLiteral("AR")); });
        row("POST /v1/information-orders/o-1/told", R"({"expect":{"rev":3}})",
            [id](HttpInforming &to) { return to.tell(id, 3); });
    }
    void eachGoesToItsRoute()
    {
        using Call = std::function<Request<InformationOrder>(HttpInforming &)>;
        QFETCH(const QByteArray, route);
        QFETCH(const QByteArray, holds);
        QFETCH(const Call, call);
        RawServer server([&route](const std::string &request) {
            if (request.starts_with(route.toStdString() + " "))
                return RawServer::Answer{
                    RawServer::reply(200, "application/json", contract::writeInformationOrder(order()))};
            return RawServer::Answer{RawServer::reply(404, "text/plain", "no such route")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        HttpInforming informing(client);
        QVERIFY(await(call(informing)).value() == order());
        QVERIFY(server.requests().back().find(holds.toStdString()) != std::string::npos);
    }

    void theListIsRead()
    {
        RawServer server([](const std::string &request) {
            const bool known = request.starts_with("GET /v1/information-orders ");
            return RawServer::Answer{
                known ? RawServer::reply(200, "application/json", contract::writeInformationOrders({order()}))
                      : RawServer::reply(404, "text/plain", "no such route")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        QCOMPARE(await(HttpInforming(client).list()).value(), std::vector{order()});
    }

    void whatCannotBeReadIsABrokenReply()
    {
        RawServer server([](const std::string &) {
            return RawServer::Answer{RawServer::reply(200, "application/json", R"({"items":[{"id":"o"}]})")};
        });
        HttpClient client({ServerUrl::parse(server.url()).value(), {}, {}, {}}, m_clock);
        QCOMPARE(await(HttpInforming(client).list()).code(), ErrorCode::BrokenReply);
    }
};

VIGIE_TEST(InformationRoutesTest);
#include "InformationRoutesTest.moc"
