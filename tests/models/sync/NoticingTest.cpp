#include "models/sync/SyncClaiming.h"
#include "models/sync/SyncConnection.h"
#include "models/sync/SyncDeciding.h"
#include "models/sync/SyncExecutor.h"
#include "models/sync/SyncNoticing.h"
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

/// A workstation with a notice on the screen.
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
    SyncNoticing noticing{executor};

    Notice notice;
    Case kase;

    explicit Desk(std::set<std::string> permissions = {"queue.work:notice_review", "notice.decide"})
    {
        platform.server.permissions = std::move(permissions);
        platform.server.addCase("case-1");
        notice.id = NoticeId("n-1");
        notice.items = {ItemId("item-1")};
        kase.id = CaseId("case-1");
        kase.rev = 4;
        kase.kind = CaseKind::NoticeReview;
        kase.subject = "n-1";
        kase.state = CaseState::Claimed;
        executor.start();
    }
    bool isOnline() const { return connection.status().link == Link::Online && connection.status().caughtUp; }
    NoticeDecision decision() const
    {
        NoticeDecision made;
        made.caseId = kase.id;
        made.notice = notice.id;
        made.outcome = NoticeOutcome::NoViolation;
        made.facts = QStringLiteral("A rehearsal on a stage, announced as such.");
        return made;
    }
};

} // namespace

class NoticingTest : public QObject
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
    Result<CommandId> decide(Desk &desk, const NoticeDecision &decision)
    {
        return wait(desk.noticing.decide(decision, desk.kase, desk.notice, 2));
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
        QVERIFY(!desk.deciding.overlay().closedCases.contains(CaseId("case-1")));
        desk.wakeup.advance(20s);
        QCOMPARE(desk.platform.server.timesApplied(*made), 0);
        QVERIFY(decide(desk, desk.decision()));
    }

    /// As a decision of its own, with a reason, and held like every letter.
    void aSentDecisionIsTakenBackByAReversal()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        const auto made = decide(desk, desk.decision());
        QVERIFY(made);
        const QString reason = QStringLiteral("The wrong clause.");
        QCOMPARE(wait(desk.deciding.reverse(*made, reason)).code(), ErrorCode::IllegalTransition); // undo is meant
        desk.wakeup.advance(10s);
        QTRY_VERIFY(desk.outboxDisk.find(*made)->entry.state == CommandState::Done);
        QCOMPARE(wait(desk.deciding.reverse(*made, QStringLiteral(" "))).code(), ErrorCode::Invalid);
        const auto reversal = wait(desk.deciding.reverse(*made, reason));
        QVERIFY(reversal);
        const auto &entry = desk.outboxDisk.find(*reversal)->entry;
        QVERIFY(entry.state == CommandState::Held);
        QVERIFY(entry.command.body == CommandBody(NoticeReversal{CaseId("case-1"), *made, reason}));
        QCOMPARE(entry.command.aggregate(), std::string("case-1"));
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
        decision.notice = NoticeId("other");
        QCOMPARE(decide(desk, decision).code(), ErrorCode::Invalid);
        decision = desk.decision();
        decision.facts.clear();
        QCOMPARE(decide(desk, decision).code(), ErrorCode::Invalid);
        desk.kase.state = CaseState::Closed;
        QCOMPARE(decide(desk, desk.decision()).code(), ErrorCode::Closed);
        QVERIFY(desk.deciding.outbox().empty());
    }

    void withoutThePermissionNothingIsKept()
    {
        Desk desk({"queue.work:notice_review"});
        QTRY_VERIFY(desk.isOnline());
        QCOMPARE(decide(desk, desk.decision()).code(), ErrorCode::Permission);
        QVERIFY(desk.deciding.outbox().empty());
    }
};

VIGIE_TEST(NoticingTest);
#include "NoticingTest.moc"
