#include "models/contract/Commands.h"
#include "models/contract/Records.h"
#include "models/http/HttpMediaBytes.h"
#include "models/http/HttpPlatform.h"
#include "models/http/HttpVerdictReader.h"
#include "models/sync/SyncClaiming.h"
#include "models/sync/SyncConnection.h"
#include "models/sync/SyncDeciding.h"
#include "models/sync/SyncExecutor.h"
#include "models/sync/TimerWakeup.h"
#include "tests/app/wire/PlatformProgram.h"
#include "tests/support/FakeStores.h"
#include "tests/support/TestCase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

constexpr int Patience = 20'000; // milliseconds; reconnecting waits up to 15 s

std::shared_ptr<const Secret> secret(const std::string &token)
{
    return std::make_shared<const Secret>(Secret::copyOf(token));
}

/// Keeps the bodies of the records beside their revisions.
class RecordingReplica final : public ReplicaStore
{
public:
    explicit RecordingReplica(FakeReplicaDisk &disk) : m_store(disk) {}
    std::map<std::string, std::string> bodies;

    Request<ReplicaPosition> position() override { return m_store.position(); }
    Request<PageApplied> apply(ChangePage page) override
    {
        note(page);
        return m_store.apply(std::move(page));
    }
    Request<void> beginShadow(std::string epoch) override { return m_store.beginShadow(std::move(epoch)); }
    Request<PageApplied> applyToShadow(ChangePage page) override
    {
        note(page);
        return m_store.applyToShadow(std::move(page));
    }
    Request<void> commitShadow() override { return m_store.commitShadow(); }
    Request<void> rememberSession(Session session) override { return m_store.rememberSession(std::move(session)); }
    Request<void> purgesAcknowledged(std::vector<std::string> ids) override
    {
        return m_store.purgesAcknowledged(std::move(ids));
    }

private:
    void note(const ChangePage &page)
    {
        for (const auto &change : page.changes) {
            if (change.op == ChangeOp::Upsert)
                bodies[change.id] = change.body;
            else
                bodies.erase(change.id);
        }
    }
    FakeReplicaStore m_store;
};

/// A workstation without a window.
struct Workstation
{
    Workstation(PlatformProgram &program, FakeOutboxDisk &outboxDisk, FakeReplicaDisk &replicaDisk,
                const std::string &person)
        : client({http::ServerUrl::parse(program.url()).value(), secret(program.token(person)), {}, {}}, clock),
          outbox(outboxDisk), replica(replicaDisk)
    {
        executor.start();
    }
    SystemClock clock;
    http::HttpClient client;
    http::HttpPlatform platform{client};
    FakeOutboxStore outbox;
    RecordingReplica replica;
    TimerWakeup wakeup{clock};
    SyncExecutor executor{{platform, replica, outbox, clock, wakeup, &contract::writeCommand, 42}};
    SyncDeciding deciding{executor};
    SyncClaiming claiming{executor};
    SyncConnection connection{executor, Transport::PlainLoopback};

    bool isOnline() const { return connection.status().link == Link::Online && connection.status().caughtUp; }
    bool isOffline() const { return connection.status().link == Link::Offline; }
};

/// Asks for the session again and again, as fast as it is answered.
class GreedyClient : public QObject
{
public:
    GreedyClient(http::ConnectionSettings settings, const Clock &clock) : m_client(std::move(settings), clock) {}

    void ask()
    {
        http::Exchange exchange;
        exchange.path = "/v1/session";
        deliver(m_client.call<std::string>(exchange, {{"application/json"}},
                                           [](http::Response r) -> Result<std::string> { return r.body; }),
                this, [this](const Result<std::string> &answer) {
                    if (!answer && answer.code() == ErrorCode::RateLimited) {
                        ++refused;
                        told = answer.error().retryAfter;
                    }
                    if (!m_stopped)
                        ask();
                });
    }
    void stop() { m_stopped = true; }

    int refused = 0;
    std::optional<Milliseconds> told; ///< how long it was asked to wait

private:
    http::HttpClient m_client;
    bool m_stopped = false;
};

} // namespace

class WireTest : public QObject
{
    Q_OBJECT

    PlatformProgram m_platform;
    FakeOutboxDisk m_outboxDisk;
    FakeReplicaDisk m_replicaDisk;
    std::unique_ptr<Workstation> m_station;
    CommandId m_first;
    CommandId m_offline;

    template <typename T> Result<T> wait(const Request<T> &request)
    {
        const auto outcome = std::make_shared<std::optional<Result<T>>>();
        deliver(request, this, [outcome](Result<T> answer) { *outcome = std::move(answer); });
        if (!QTest::qWaitFor([&] { return outcome->has_value(); }, Patience))
            return {ErrorCode::Timeout, "test"};
        return **outcome;
    }

    CommandState stateOf(const CommandId &id) { return m_outboxDisk.find(id)->entry.state; }

    /// Claims the next case before publication and answers it with its item.
    Result<std::pair<Case, Item>> next()
    {
        TRY(const auto claim, wait(m_station->claiming.claimNext(QueueId("screening"))));
        const auto &bodies = m_station->replica.bodies;
        if (!QTest::qWaitFor([&] { return bodies.contains(claim.caseId.value); }, Patience))
            return {ErrorCode::NotFound, "case not in the replica"};
        TRY(const auto kase, contract::parseCase(bodies.at(claim.caseId.value)));
        if (!bodies.contains(kase.subject))
            return {ErrorCode::NotFound, "item not in the replica"};
        TRY(const auto item, contract::parseItem(bodies.at(kase.subject)));
        return std::pair(kase, item);
    }

    Result<CommandId> block(const Case &kase, const Item &item)
    {
        ItemDecision decision;
        decision.caseId = kase.id;
        decision.round = kase.round;
        decision.subjects = {item.id};
        decision.action = DecisionAction::Block;
        for (const auto &[id, body] : m_station->replica.bodies)
            for (const auto &clause :
                 QJsonDocument::fromJson(QByteArray::fromStdString(body)).object()[u"clauses"_qs].toArray())
                if (clause.toObject()[u"actions"_qs].toArray().contains(u"block"_qs)) {
                    decision.clause = ClauseId(clause.toObject()[u"id"_qs].toString().toStdString());
                    m_policyVersion =
                        QJsonDocument::fromJson(QByteArray::fromStdString(body)).object()[u"version"_qs].toInt();
                }
        return wait(m_station->deciding.decide(decision, item, m_policyVersion));
    }
    int m_policyVersion = 0;

    /// How often the platform's own list has the command, asked as the lead.
    int timesOnThePlatform(const CommandId &id)
    {
        http::HttpClient lead(
            {http::ServerUrl::parse(m_platform.url()).value(), secret(m_platform.token("person-dominique")), {}, {}},
            m_station->clock);
        http::Exchange exchange;
        exchange.path = "/v1/decisions?limit=500";
        const auto list = wait(lead.call<std::string>(exchange, {{"application/json"}},
                                                      [](http::Response r) -> Result<std::string> { return r.body; }));
        if (!list)
            return -1;
        int times = 0;
        for (const auto &entry :
             QJsonDocument::fromJson(QByteArray::fromStdString(*list)).object()[u"items"_qs].toArray())
            times += entry.toObject()[u"command_id"_qs].toString().toStdString() == id.value ? 1 : 0;
        return times;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_platform.start());
        m_station = std::make_unique<Workstation>(m_platform, m_outboxDisk, m_replicaDisk, "person-alix");
    }
    void cleanupTestCase() { m_station.reset(); }

    void readsTheWorld()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isOnline(), Patience);
        QCOMPARE(m_station->connection.session()->person, PersonId("person-alix"));
        QVERIFY(m_replicaDisk.revisions.size() > 50);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->executor.state().stream.open, Patience);
    }

    void aDecisionArrivesOnce()
    {
        const auto work = next();
        QVERIFY2(work, work ? "" : work.error().detail.c_str());
        const auto &[kase, item] = *work;
        const auto media = wait(http::HttpMediaBytes(m_station->client).fetch(item.media.at(0)));
        QVERIFY2(media, media ? "" : media.error().detail.c_str()); // the hash was compared
        QCOMPARE(static_cast<std::int64_t>(media->size()), item.media.at(0).size);
        QVERIFY(wait(http::HttpVerdictReader(m_station->client).verdicts(item.id)));

        const auto id = block(kase, item);
        QVERIFY2(id, id ? "" : id.error().detail.c_str());
        m_first = *id;
        QVERIFY(m_station->deciding.overlay().closedCases.contains(kase.id));
        m_station->deciding.flush();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*id), CommandState::Done, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->deciding.overlay().closedCases.empty(), Patience);
        QCOMPARE(timesOnThePlatform(*id), 1);
        QVERIFY(m_station->claiming.held().empty());
    }

    void skippingReleases()
    {
        const auto work = next();
        QVERIFY2(work, work ? "" : work.error().detail.c_str());
        QVERIFY(wait(m_station->claiming.release(work->first.id, ReleaseReason::Skipped)));
        QVERIFY(m_station->claiming.held().empty());
    }

    /// The platform dies, a decision is made, the platform comes back: the decision is there, once.
    void aStretchOffline()
    {
        const auto work = next();
        QVERIFY2(work, work ? "" : work.error().detail.c_str());
        m_platform.kill();
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isOffline(), Patience);
        QCOMPARE(wait(m_station->claiming.claimNext(QueueId("screening"))).code(), ErrorCode::Unreachable);
        const auto id = block(work->first, work->second);
        QVERIFY(id);
        m_offline = *id;
        QCOMPARE(stateOf(*id), CommandState::Held);
        QVERIFY(!m_station->deciding.heldUntil(*id));
        m_station->deciding.flush();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*id), CommandState::Ready, Patience);
        QVERIFY(m_platform.start());
        m_station->connection.retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*id), CommandState::Done, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isOnline(), Patience);
        QCOMPARE(timesOnThePlatform(*id), 1);
    }

    void aReversalOpensTheNextRound()
    {
        const auto undone = wait(m_station->deciding.undo());
        QVERIFY(undone);
        QCOMPARE(undone->outcome, UndoOutcome::AlreadySent);
        QCOMPARE(undone->command->id, m_offline);
        const auto id = wait(m_station->deciding.reverse(m_offline, QStringLiteral("wrong clause")));
        QVERIFY(id);
        m_station->deciding.flush();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*id), CommandState::Done, Patience);
        const auto kase = undone->command->caseId().value;
        QTRY_VERIFY_WITH_TIMEOUT(contract::parseCase(m_station->replica.bodies[kase]).value().round == 2, Patience);
    }

    /// Somebody else uses up what this person may ask: the workstation waits as it is told, says why, and loses
    /// nothing.
    void theLimitOfThePlatformIsObeyed()
    {
        const auto taken = next();
        QVERIFY2(taken, taken ? "" : taken.error().detail.c_str());

        m_platform.kill();
        QVERIFY(m_platform.start({QStringLiteral("--rate-limit"), QStringLiteral("2")}));
        m_station->connection.retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isOnline(), Patience);

        GreedyClient greedy(
            {http::ServerUrl::parse(m_platform.url()).value(), secret(m_platform.token("person-alix")), {}, {}},
            m_station->clock);
        greedy.ask();
        QTRY_VERIFY_WITH_TIMEOUT(greedy.refused > 10, Patience);
        QCOMPARE(greedy.told, std::optional<Milliseconds>(1s));

        const auto id = block(taken->first, taken->second);
        QVERIFY2(id, id ? "" : id.error().detail.c_str());
        m_station->deciding.flush();
        QTRY_COMPARE_WITH_TIMEOUT(m_station->connection.status().reason, std::optional(ErrorCode::RateLimited),
                                  3 * Patience);
        QVERIFY(m_station->connection.status().nextTry.has_value()); // the bar says when
        QVERIFY(stateOf(*id) != CommandState::Dead);

        greedy.stop();
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(*id), CommandState::Done, 3 * Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isOnline(), 3 * Patience);
        QCOMPARE(timesOnThePlatform(*id), 1);
        m_platform.kill();
        QVERIFY(m_platform.start());
        m_station->connection.retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isOnline(), Patience);
    }

    /// Our process dies instead: the next run goes on from the disks.
    void aNewRunGoesOn()
    {
        m_station = std::make_unique<Workstation>(m_platform, m_outboxDisk, m_replicaDisk, "person-alix");
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isOnline(), Patience);
        QCOMPARE(m_replicaDisk.resets, 0);
        QCOMPARE(timesOnThePlatform(m_first), 1);
        QVERIFY(m_outboxDisk.violations.empty());
        QVERIFY(m_replicaDisk.violations.empty());
    }

    void aWrongTokenIsSignedOutAndTheRightOneComesBack()
    {
        m_station->client.useBearer(secret("not-a-token"));
        m_station->executor.credentialsChanged();
        QTRY_COMPARE_WITH_TIMEOUT(m_station->connection.status().link, Link::SignedOut, Patience);
        m_station->client.useBearer(secret(m_platform.token("person-noor")));
        m_station->executor.credentialsChanged();
        QTRY_VERIFY_WITH_TIMEOUT(m_station->isOnline(), Patience);
        QCOMPARE(m_station->connection.session()->person, PersonId("person-noor"));
        QCOMPARE(m_replicaDisk.resets, 1); // a cursor belongs to a person
    }
};

VIGIE_TEST(WireTest);
#include "WireTest.moc"
