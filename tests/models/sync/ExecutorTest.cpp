#include "models/sync/SyncClaiming.h"
#include "models/sync/SyncConnection.h"
#include "models/sync/SyncDeciding.h"
#include "models/sync/SyncExecutor.h"
#include "models/sync/TimerWakeup.h"
#include "tests/support/FakePlatform.h"
#include "tests/support/FakeStores.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// Wakes when the test moves the clock.
class ManualWakeup final : public Wakeup
{
public:
    explicit ManualWakeup(ManualClock &clock) : m_clock(clock) {}
    void wakeAt(std::optional<Milliseconds> when) override { m_when = when; }
    void advance(Milliseconds time)
    {
        m_clock.advance(time);
        if (m_when && *m_when <= m_clock.monotonic())
            Q_EMIT woke();
    }

private:
    ManualClock &m_clock;
    std::optional<Milliseconds> m_when;
};

struct Station
{
    explicit Station(FakeOutboxDisk &outboxDisk, FakeReplicaDisk &replicaDisk, FakePlatform &p, ManualClock &c)
        : platform(p), clock(c), outbox(outboxDisk), replica(replicaDisk)
    {}
    FakePlatform &platform;
    ManualClock &clock;
    FakeOutboxStore outbox;
    FakeReplicaStore replica;
    ManualWakeup wakeup{clock};
    SyncExecutor executor{{platform, replica, outbox, clock, wakeup, plainBody, 7}};
    SyncDeciding deciding{executor};
    SyncClaiming claiming{executor};
    SyncConnection connection{executor, Transport::PlainLoopback};
};

struct Room
{
    ManualClock clock;
    FakeOutboxDisk outboxDisk;
    FakeReplicaDisk replicaDisk;
    FakePlatform platform{clock};
    std::unique_ptr<Station> station;

    Room()
    {
        for (const char *id : {"c1", "c2", "c3"})
            platform.server.addCase(id);
        restart();
    }
    void restart()
    {
        station.reset();
        station = std::make_unique<Station>(outboxDisk, replicaDisk, platform, clock);
        station->executor.start();
    }
    bool isOnline() const
    {
        return station->connection.status().link == Link::Online && station->connection.status().caughtUp;
    }
    CommandState stateOf(const CommandId &id) { return outboxDisk.find(id)->entry.state; }
};

ItemDecision decision(const std::string &kase, DecisionAction action)
{
    ItemDecision made;
    made.caseId = CaseId(kase);
    made.subjects = {ItemId("item-" + kase)};
    made.action = action;
    made.clause = ClauseId("H2");
    return made;
}

Item seen(const std::string &kase, ItemState state)
{
    Item item;
    item.id = ItemId("item-" + kase);
    item.state = state;
    item.classification = Classification::General;
    item.contentHash = "hash";
    return item;
}

} // namespace

class ExecutorTest : public QObject
{
    Q_OBJECT

    /// What a request brought.
    template <typename T> std::shared_ptr<std::optional<Result<T>>> answerOf(const Request<T> &request)
    {
        auto got = std::make_shared<std::optional<Result<T>>>();
        deliver(request, this, [got](Result<T> answer) { *got = std::move(answer); });
        return got;
    }

private Q_SLOTS:
    void fromStartToReceipt()
    {
        Room room;
        auto &station = *room.station;
        QSignalSpy status(&station.connection, &Connection::statusChanged);
        QTRY_VERIFY(room.isOnline());
        QVERIFY(!status.isEmpty());
        QVERIFY(station.connection.status().plainLoopback);
        QCOMPARE(station.connection.session()->person, PersonId("ada"));
        QCOMPARE(room.replicaDisk.revisions, room.platform.server.revisions());

        QSignalSpy heldChanged(&station.claiming, &Claiming::heldChanged);
        const auto claim = answerOf(station.claiming.claimNext(QueueId("q")));
        QTRY_VERIFY(claim->has_value());
        QCOMPARE((*claim)->value().caseId, CaseId("c1"));
        QCOMPARE(station.claiming.held().size(), std::size_t{1});
        QCOMPARE(heldChanged.count(), 1);

        QSignalSpy outboxChanged(&station.deciding, &Deciding::outboxChanged);
        const auto decided =
            answerOf(station.deciding.decide(decision("c1", DecisionAction::Block), seen("c1", ItemState::Pending), 1));
        QTRY_VERIFY(decided->has_value());
        const auto id = (*decided)->value();
        QCOMPARE(room.outboxDisk.rows.size(), std::size_t{1}); // durable before it answers
        QVERIFY(station.deciding.overlay().closedCases.contains(CaseId("c1")));
        QVERIFY(station.deciding.heldUntil(id).has_value());
        QCOMPARE(outboxChanged.count(), 1);

        station.wakeup.advance(10s);
        QTRY_COMPARE(room.stateOf(id), CommandState::Done);
        QTRY_VERIFY(station.deciding.overlay().closedCases.empty());
        QCOMPARE(room.platform.server.timesApplied(id), 1);
        QVERIFY(station.claiming.held().empty());
        QVERIFY(room.outboxDisk.violations.empty());
    }

    void undoIsTold()
    {
        Room room;
        QTRY_VERIFY(room.isOnline());
        auto &station = *room.station;
        const auto claim = answerOf(station.claiming.claim(CaseId("c2")));
        QTRY_VERIFY(claim->has_value());
        const auto decided =
            answerOf(station.deciding.decide(decision("c2", DecisionAction::Block), seen("c2", ItemState::Pending), 1));
        QTRY_VERIFY(decided->has_value());
        const auto undone = answerOf(station.deciding.undo());
        QTRY_VERIFY(undone->has_value());
        QCOMPARE((*undone)->value().outcome, UndoOutcome::Undone);
        station.wakeup.advance(1h);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!room.platform.server.hasArrived((*decided)->value()));
        QVERIFY(station.deciding.outbox().empty());
    }

    /// F5: one command hangs; the others go on.
    void aHangingCallHoldsUpNobodyElse()
    {
        Room room;
        QTRY_VERIFY(room.isOnline());
        auto &station = *room.station;
        for (const char *id : {"c1", "c2"}) {
            const auto claim = answerOf(station.claiming.claim(CaseId(id)));
            QTRY_VERIFY(claim->has_value());
        }
        int sends = 0;
        room.platform.fault = [&](std::string_view call) {
            return call == "send" && ++sends == 1 ? CallFault::Hang : CallFault::None;
        };
        const auto first = answerOf(
            station.deciding.decide(decision("c1", DecisionAction::Hide), seen("c1", ItemState::Published), 1));
        const auto second = answerOf(
            station.deciding.decide(decision("c2", DecisionAction::Hide), seen("c2", ItemState::Published), 1));
        QTRY_VERIFY(first->has_value() && second->has_value());
        QTRY_COMPARE(room.stateOf((*second)->value()), CommandState::Done);
        QCOMPARE(room.stateOf((*first)->value()), CommandState::Sending);
        room.platform.letGo();
        QTRY_COMPARE(room.stateOf((*first)->value()), CommandState::Done);
    }

    /// F6: dead while the request is under way; the next run asks and finds the receipt.
    void diesWhileSending()
    {
        Room room;
        QTRY_VERIFY(room.isOnline());
        const auto claim = answerOf(room.station->claiming.claim(CaseId("c1")));
        QTRY_VERIFY(claim->has_value());
        room.platform.fault = [](std::string_view call) { return call == "send" ? CallFault::Hang : CallFault::None; };
        const auto decided = answerOf(
            room.station->deciding.decide(decision("c1", DecisionAction::Hide), seen("c1", ItemState::Published), 1));
        QTRY_VERIFY(decided->has_value());
        const auto id = (*decided)->value();
        QTRY_VERIFY(std::ranges::count(room.platform.calls, "send") == 1);
        room.station.reset();
        room.platform.letGo(); // the platform carried it out, nobody heard
        QCOMPARE(room.stateOf(id), CommandState::Sending);
        room.platform.fault = [](std::string_view) { return CallFault::None; };
        room.restart();
        QTRY_COMPARE(room.stateOf(id), CommandState::Done);
        QCOMPARE(room.platform.server.timesApplied(id), 1);
        QCOMPARE(std::ranges::count(room.platform.calls, "status"), std::ptrdiff_t{1});
    }

    void aConflictIsBroughtBack()
    {
        Room room;
        QTRY_VERIFY(room.isOnline());
        auto &station = *room.station;
        const auto claim = answerOf(station.claiming.claim(CaseId("c1")));
        QTRY_VERIFY(claim->has_value());
        QSignalSpy lost(&station.claiming, &Claiming::lost);
        std::vector<OutboxEntry> returned;
        connect(&station.deciding, &Deciding::returned, this,
                [&](const OutboxEntry &entry) { returned.push_back(entry); });
        room.platform.server.claimElsewhere("c1");
        const auto decided = answerOf(
            station.deciding.decide(decision("c1", DecisionAction::Hide), seen("c1", ItemState::Published), 1));
        QTRY_VERIFY(decided->has_value());
        QTRY_COMPARE(returned.size(), std::size_t{1});
        QCOMPARE(returned[0].reason->code, ErrorCode::ClaimLost);
        QCOMPARE(lost.count(), 1);
        const auto discarded = answerOf(station.deciding.discard((*decided)->value()));
        QTRY_VERIFY(discarded->has_value());
        QVERIFY((*discarded)->has_value());
        QVERIFY(room.outboxDisk.rows.empty());
    }

    void aHintBringsNewsAndALostStreamIsReopened()
    {
        Room room;
        QTRY_VERIFY(room.isOnline());
        QTRY_VERIFY(room.platform.streamOpen);
        room.platform.server.addCase("c9");
        room.platform.hint();
        QTRY_VERIFY(room.replicaDisk.revisions.contains("c9"));
        room.platform.endStream();
        QTRY_VERIFY(!room.platform.streamOpen);
        room.station->wakeup.advance(15s);
        QTRY_VERIFY(room.platform.streamOpen);
    }

    /// A listener that acts on the news must not get into the middle of the step that brings it.
    void listenersMayAct()
    {
        Room room;
        auto &station = *room.station;
        bool asked = false;
        std::shared_ptr<std::optional<Result<Claim>>> claim;
        connect(&station.connection, &Connection::statusChanged, this, [&] {
            if (!asked && station.connection.status().link == Link::Online) {
                asked = true;
                claim = answerOf(station.claiming.claimNext(QueueId("q")));
            }
        });
        QTRY_VERIFY(asked);
        QTRY_VERIFY(claim->has_value());
        QVERIFY((*claim)->has_value());
    }

    void timerWakesInTime()
    {
        const SystemClock clock;
        TimerWakeup wakeup(clock);
        QSignalSpy woke(&wakeup, &Wakeup::woke);
        const auto when = clock.monotonic() + 20ms;
        wakeup.wakeAt(clock.monotonic() + 1h);
        wakeup.wakeAt(when);
        QTRY_COMPARE(woke.count(), 1);
        QVERIFY(clock.monotonic() >= when);
        wakeup.wakeAt(clock.monotonic() - 1s); // the past is now
        QTRY_COMPARE(woke.count(), 2);
    }
};

VIGIE_TEST(ExecutorTest);
#include "ExecutorTest.moc"
