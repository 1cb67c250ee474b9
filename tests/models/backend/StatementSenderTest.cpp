#include "models/backend/api/TransparencyClient.h"
#include "models/backend/rules/Stating.h"
#include "tests/models/backend/World.h"
#include "tests/models/compliance/FakeTransparencyDatabase.h"
#include "tests/models/compliance/StatementVectors.h"
#include "tests/sim/Dice.h"
#include "tests/support/RawServer.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>
#include <QSemaphore>

#include <mutex>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::compliance;
using namespace vigie::test;
using namespace std::chrono_literals;
using api::TransparencyAddress;
using api::TransparencyClient;

namespace {

constexpr auto GoodToken = "token-1";

/// The Commission's server, over real HTTP, behind a way that loses, breaks and refuses every third call.
class Commission
{
public:
    explicit Commission(std::uint64_t seed, std::uint32_t faults = 33)
        : m_dice(seed), m_faults(faults), m_server([this](const std::string &request) { return answer(request); })
    {}

    std::string url() const { return m_server.url() + "/api/v1/"; }
    FakeTransparencyDatabase &database() { return m_database; }
    int calls() const { return static_cast<int>(m_server.requests().size()); }

private:
    static RawServer::Answer written(const DatabaseAnswer &answer)
    {
        const auto retry = answer.retryAfter.empty() ? "" : "Retry-After: " + answer.retryAfter + "\r\n";
        return {RawServer::reply(answer.status, answer.contentType, answer.body, retry)};
    }

    RawServer::Answer answer(const std::string &request)
    {
        const std::lock_guard lock(m_mutex);
        constexpr std::string_view Base = "/api/v1";
        const auto from = request.find(' ') + 1;
        auto path = request.substr(from, request.find(' ', from) - from);
        if (!path.starts_with(Base))
            return written({404, "text/html", "<html></html>", {}});
        path.erase(0, Base.size());
        m_database.setToken(request.find(std::string("Authorization: Bearer ") + GoodToken + "\r\n") !=
                            std::string::npos);
        const auto body = request.substr(request.find("\r\n\r\n") + 4);
        const bool isHit = m_dice.chance(m_faults);
        switch (isHit ? m_dice.below(7) : 7) {
        case 0:
            return {.bytes = {}, .reset = true}; // lost on its way there
        case 1:
            m_database.answer(path, body);
            return {.bytes = {}, .reset = true}; // the answer lost on its way back
        case 2:
            m_database.answer(path, body);
            return written({500, "text/html", "<html>500</html>", {}});
        case 3:
            return written({503, "text/html", "", "2"});
        case 4:
            return written({429, "application/json", "{}", "1"});
        case 5:
            return written({200, "text/html", "<html>Welcome to our network</html>", {}});
        case 6: {
            auto cut = written(m_database.answer(path, body));
            cut.bytes.resize(cut.bytes.size() / 2);
            return cut;
        }
        default:
            return written(m_database.answer(path, body));
        }
    }

    std::mutex m_mutex;
    sim::Dice m_dice;
    std::uint32_t m_faults;
    FakeTransparencyDatabase m_database;
    RawServer m_server;
};

/// A platform with statements to be brought there, under a clock that is turned.
struct Platform : World
{
    explicit Platform(const Commission &commission) : url(commission.url()) { start(); }

    void start(const char *token = GoodToken)
    {
        sender.reset();
        client.reset();
        client = must(TransparencyClient::open(must(TransparencyAddress::parse(url)),
                                               std::make_shared<const Secret>(Secret::copyOf(token)),
                                               [this] { arrived.release(); }));
        sender.emplace(*store, clock, *client, [this] { return double(dice.below(1'000)) / 1'000; });
    }

    void compose(int count)
    {
        for (int i = 0; i < count; ++i) {
            StatementRecord record;
            record.notice = domain::NoticeId("n-1");
            record.decision = domain::DecisionId("d-1");
            record.member = domain::MemberId("member-1");
            record.statement.puid = "sor-" + std::to_string(++composed);
            auto statement = flawless();
            statement["puid"] = record.statement.puid;
            record.statement.body = statement.dump();
            record.composedAt = now();
            must(store->addStatement(record));
        }
    }

    /// One turn of the platform: what came back, then as far as the clock has to be turned.
    bool turn()
    {
        must(sender->tick());
        if (sender->isCalling()) {
            constexpr int Deadline = 60'000;
            return arrived.tryAcquire(1, Deadline);
        }
        if (!sender->wakeAt())
            return false;
        clock.advance(std::max(*sender->wakeAt() - clock.monotonic(), Milliseconds(1)));
        return true;
    }

    void deliverAll()
    {
        constexpr int Most = 5'000;
        for (int turns = 0; turns < Most && turn(); ++turns) {
        }
    }

    std::vector<StatementRecord> records() { return must(store->statementsAfter(0, Instant{}, 10'000)); }

    std::string url;
    QSemaphore arrived;
    sim::Dice dice{7};
    int composed = 0;
    std::unique_ptr<TransparencyClient> client;
    std::optional<StatementSender> sender;
};

} // namespace

/// The platform's real sender, over real HTTP, to a server that behaves like the Commission's.
class StatementSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsOnRecordExactlyOnceThroughFaults()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        Commission commission(seed);
        Platform platform(commission);
        constexpr int Count = 1'000;
        platform.compose(Count / 2);
        for (int i = 0; i < 3; ++i)
            platform.turn();
        platform.start(); // the platform died, and begins with what is on its disk
        platform.compose(Count - Count / 2);
        platform.deliverAll();
        const auto records = platform.records();
        QCOMPARE(records.size(), std::size_t(Count));
        const auto &entries = commission.database().entries();
        QCOMPARE(entries.size(), std::size_t(Count)); // it knows a puid for ever: none is there twice
        for (const auto &record : records) {
            QCOMPARE(statementOf(record).state, domain::StatementState::Accepted);
            const auto entry = entries.find(record.statement.puid);
            QVERIFY(entry != entries.end());
            const auto &receipt = record.statement.receipt;
            QVERIFY(receipt.uuid.empty() || receipt == entry->second); // after 302 it may be the puid alone
            QVERIFY(record.sentAt && record.settledAt && *record.sentAt <= *record.settledAt);
        }
        QVERIFY(commission.calls() >= 4); // 100 at the most go together
    }

    void whatTheDatabaseRefusesIsSetAsideAloneAndToldWhy()
    {
        Commission commission(1, 0);
        commission.database().refuse("sor-2");
        Platform platform(commission);
        platform.compose(3);
        platform.deliverAll();
        const auto records = platform.records();
        QCOMPARE(statementOf(records[0]).state, domain::StatementState::Accepted);
        QCOMPARE(statementOf(records[1]).state, domain::StatementState::Refused);
        QCOMPARE(records[1].statement.refusedBy, RefusedBy::TheDatabase);
        QVERIFY(!records[1].statement.faults.empty());
        QCOMPARE(statementOf(records[2]).state, domain::StatementState::Accepted);
        QCOMPARE(commission.database().entries().size(), 2U);
    }

    void aBadTokenStopsEverythingUntilThereIsAnother()
    {
        Commission commission(1, 0);
        Platform platform(commission);
        platform.start("another");
        platform.compose(2);
        platform.deliverAll();
        QCOMPARE(platform.sender->pause(), DeliveryPause::BadToken);
        QCOMPARE(commission.calls(), 1); // it is not asked again and again
        QCOMPARE(must(statementPause(*platform.store)), domain::StatementPause::None); // nobody said where they go
        must(platform.store->setSetting(TransparencyKey, platform.url));
        QCOMPARE(must(statementPause(*platform.store)), domain::StatementPause::TokenRefused);
        QCOMPARE(statementOf(platform.records()[0]).state, domain::StatementState::Sent);
        platform.start();
        platform.deliverAll();
        QCOMPARE(platform.sender->pause(), DeliveryPause::None);
        QCOMPARE(must(statementPause(*platform.store)), domain::StatementPause::None); // people are told so, too
        QCOMPARE(commission.database().entries().size(), 2U);
    }

    void nobodyThereIsTriedAgain()
    {
        std::optional<Commission> commission(std::in_place, 1, 0);
        Platform platform(*commission);
        platform.url = "http://127.0.0.1:9/api/v1"; // discard: nothing listens
        platform.start();
        platform.compose(1);
        for (int i = 0; i < 6; ++i)
            QVERIFY(platform.turn());
        QCOMPARE(statementOf(platform.records()[0]).state, domain::StatementState::Sent);
        platform.url = commission->url();
        platform.start();
        platform.deliverAll();
        QCOMPARE(statementOf(platform.records()[0]).state, domain::StatementState::Accepted);
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("https") << QByteArray("https://transparency.example/api/v1/") << true
                               << QByteArray("transparency.example 443 /api/v1");
        QTest::newRow("port") << QByteArray("https://transparency.example:8443") << true
                              << QByteArray("transparency.example 8443 ");
        QTest::newRow("loopback") << QByteArray("http://127.0.0.1:80/x") << true << QByteArray("127.0.0.1 80 /x");
        QTest::newRow("v6") << QByteArray("http://[::1]:81/x") << true << QByteArray("::1 81 /x");
        for (const auto *bad : {"http://transparency.example/", "http://localhost/", "ftp://127.0.0.1/", "", "x",
                                "https://", "https://a:b@transparency.example/", "https://transparency.example/?x=1",
                                "https://transparency.example/#x"})
            QTest::newRow(bad) << QByteArray(bad) << false << QByteArray();
    }
    void addresses()
    {
        QFETCH(QByteArray, url);
        QFETCH(bool, good);
        QFETCH(QByteArray, read);
        const auto address = TransparencyAddress::parse(url.toStdString());
        QCOMPARE(bool(address), good);
        if (good)
            QCOMPARE(QByteArray::fromStdString(address->host + " " + address->port + " " + address->path), read);
    }

    void whatWasRefusedLeavesOnceItIsComposedAgain()
    {
        Commission commission(1, 0);
        Platform platform(commission);
        platform.compose(2);
        auto refused = platform.records()[0].statement;
        const auto corrected = refused;
        refused.stage = DeliveryStage::SetAside;
        refused.refusedBy = RefusedBy::TheDatabase;
        refused.faults = {"category"};
        must(platform.store->writeDelivery(refused, platform.now()));
        platform.deliverAll();
        QCOMPARE(statementOf(platform.records()[0]).state, domain::StatementState::Refused);
        QCOMPARE(statementOf(platform.records()[1]).state, domain::StatementState::Accepted);

        must(platform.store->writeRestated(corrected, domain::PersonId("reviewer"), platform.now()));
        QCOMPARE(statementOf(platform.records()[0]).state, domain::StatementState::Waiting);
        must(platform.sender->queue(corrected));
        platform.deliverAll();
        const auto delivered = platform.records()[0];
        QCOMPARE(statementOf(delivered).state, domain::StatementState::Accepted);
        QCOMPARE(delivered.statement.puid, refused.puid);
        QVERIFY(!delivered.statement.receipt.uuid.empty() && delivered.sentAt);
        QVERIFY(!platform.sender->isCalling() && commission.database().entries().contains(refused.puid));
    }
};

VIGIE_TEST(StatementSenderTest);
#include "StatementSenderTest.moc"
