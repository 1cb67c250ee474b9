#include "models/sync/SyncClaiming.h"
#include "models/sync/SyncComplaining.h"
#include "models/sync/SyncConnection.h"
#include "models/sync/SyncDeciding.h"
#include "models/sync/SyncExecutor.h"
#include "tests/support/FakePlatform.h"
#include "tests/support/FakeStores.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

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

/// A workstation with a complaint on the screen.
struct Desk
{
    ManualClock clock;
    FakeOutboxDisk outboxDisk;
    FakeReplicaDisk replicaDisk;
    FakePlatform platform{clock};
    FakeOutboxStore outbox{outboxDisk};
    FakeReplicaStore replica{replicaDisk};
    ManualWakeup wakeup{clock};
    SyncExecutor executor{{platform, replica, outbox, clock, wakeup, plainBody, 7}};
    SyncDeciding deciding{executor};
    SyncClaiming claiming{executor};
    SyncConnection connection{executor, Transport::PlainLoopback};
    SyncComplaining complaining{executor};

    Complaint complaint;
    Case kase;

    explicit Desk(std::set<std::string> permissions = {"queue.work:complaint", "complaint.decide"})
    {
        platform.server.permissions = std::move(permissions);
        platform.server.addCase("case-1");
        complaint.id = ComplaintId("c-1");
        complaint.from = Complainant::Member;
        complaint.of.author = PersonId("somebody-else");
        complaint.taken = {{RestrictionKind::Unavailable, ItemId("item-1"), {}}};
        kase.id = CaseId("case-1");
        kase.rev = 4;
        kase.kind = CaseKind::Complaint;
        kase.subject = "c-1";
        kase.state = CaseState::Claimed;
        executor.start();
    }
    bool isOnline() const { return connection.status().link == Link::Online && connection.status().caughtUp; }
    ComplaintDecision decision() const
    {
        return {kase.id,      1,
                complaint.id, ComplaintOutcome::Upheld,
                {},           QStringLiteral("A rehearsal on a stage, announced as such."),
                {},           false};
    }
};

} // namespace

class ComplainingTest : public QObject
{
    Q_OBJECT

    template <typename T> Result<T> wait(const Request<T> &request)
    {
        auto got = std::make_shared<std::optional<Result<T>>>();
        deliver(request, this, [got](Result<T> answer) { *got = std::move(answer); });
        if (!QTest::qWaitFor([&] { return got->has_value(); }))
            return {ErrorCode::Timeout, "test"};
        return **got;
    }
    Result<CommandId> decide(Desk &desk, const ComplaintDecision &decision)
    {
        return wait(desk.complaining.decide(decision, desk.kase, desk.complaint, 2));
    }

private Q_SLOTS:
    void aDecisionWaitsForItsUndoAndTakesItsClaimWithIt()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        const auto made = decide(desk, desk.decision());
        QVERIFY(made);
        const auto &entry = desk.outboxDisk.find(*made)->entry;
        QVERIFY(entry.state == CommandState::Held);
        QVERIFY(entry.command.expect.claimToken.has_value());
        QCOMPARE(entry.command.expect.rev, std::optional<std::int64_t>(4));
        QCOMPARE(entry.command.expect.policyVersion, std::optional(2));
        QVERIFY(desk.deciding.overlay().closedCases.contains(CaseId("case-1")));
        QCOMPARE(decide(desk, desk.decision()).code(), ErrorCode::AlreadyDecided);
        desk.wakeup.advance(10s);
        QTRY_VERIFY(desk.outboxDisk.find(*made)->entry.state == CommandState::Done);
        QCOMPARE(desk.platform.server.timesApplied(*made), 1);
        QTRY_VERIFY(desk.claiming.held().empty()); // given back with the receipt, not lost
    }

    void anUndoneDecisionNeverLeavesAndAnotherMayFollow()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        const auto made = decide(desk, desk.decision());
        QVERIFY(made);
        QVERIFY(wait(desk.deciding.undo())->outcome == UndoOutcome::Undone);
        desk.wakeup.advance(20s);
        QCOMPARE(desk.platform.server.timesApplied(*made), 0);
        QVERIFY(decide(desk, desk.decision()));
    }

    void whoDecidedFirstDoesNotDecideAgain()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        desk.complaint.of.author = desk.connection.session()->person;
        QCOMPARE(decide(desk, desk.decision()).code(), ErrorCode::SecondPerson);
        QVERIFY(desk.deciding.outbox().empty());
    }

    void refusals()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QCOMPARE(decide(desk, desk.decision()).code(), ErrorCode::ClaimLost);
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        auto decision = desk.decision();
        decision.round = 2;
        QCOMPARE(decide(desk, decision).code(), ErrorCode::Invalid);
        decision = desk.decision();
        decision.complaint = ComplaintId("other");
        QCOMPARE(decide(desk, decision).code(), ErrorCode::Invalid);
        decision = desk.decision();
        decision.reason.clear();
        QCOMPARE(decide(desk, decision).code(), ErrorCode::Invalid);
        desk.kase.state = CaseState::Closed;
        QCOMPARE(decide(desk, desk.decision()).code(), ErrorCode::Closed);
        QVERIFY(desk.deciding.outbox().empty());
    }

    void withoutThePermissionNothingIsKept()
    {
        Desk desk({"queue.work:complaint"});
        QTRY_VERIFY(desk.isOnline());
        QCOMPARE(decide(desk, desk.decision()).code(), ErrorCode::Permission);
        QVERIFY(desk.deciding.outbox().empty());
    }
};

VIGIE_TEST(ComplainingTest);
#include "ComplainingTest.moc"
