#include "models/sync/SyncCertifying.h"
#include "models/sync/SyncClaiming.h"
#include "models/sync/SyncConnection.h"
#include "models/sync/SyncDeciding.h"
#include "models/sync/SyncExecutor.h"
#include "tests/support/Applications.h"
#include "tests/support/FakePlatform.h"
#include "tests/support/FakeStores.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TestCase.h"

#include <functional>

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

using enum VerdictAction;

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

/// A workstation with an application on the screen.
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
    SyncCertifying certifying{executor};

    Application application = wholeApplication(clock.wall());
    Case kase;

    Desk()
    {
        platform.server.permissions = {"queue.work:certification", "identity.view"};
        platform.server.addCase("case-1");
        kase.id = CaseId("case-1");
        kase.rev = 1;
        kase.kind = CaseKind::Certification;
        kase.subject = application.id.value;
        kase.reason = CaseReason::Application;
        kase.state = CaseState::Claimed;
        executor.start();
    }
    bool isOnline() const { return connection.status().link == Link::Online && connection.status().caughtUp; }
    CertificationVerdict verdict(VerdictAction action) const { return verdictOn(application, action, clock.wall()); }
};

} // namespace

class CertifyingTest : public QObject
{
    Q_OBJECT

    template <typename T> std::shared_ptr<std::optional<Result<T>>> answerOf(const Request<T> &request)
    {
        auto got = std::make_shared<std::optional<Result<T>>>();
        deliver(request, this, [got](Result<T> answer) { *got = std::move(answer); });
        return got;
    }
    template <typename T> Result<T> wait(const Request<T> &request)
    {
        const auto got = answerOf(request);
        if (!QTest::qWaitFor([&] { return got->has_value(); }))
            return {ErrorCode::Timeout, "test"};
        return **got;
    }
    Result<CommandId> give(Desk &desk, const CertificationVerdict &verdict)
    {
        return wait(desk.certifying.give(verdict, desk.kase, desk.application));
    }

private Q_SLOTS:
    void aVerdictWaitsForItsUndoAndTakesItsClaimWithIt()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        const auto given = give(desk, desk.verdict(Approve));
        QVERIFY(given);
        QVERIFY(desk.outboxDisk.find(*given)->entry.state == CommandState::Held);
        const auto expect = desk.outboxDisk.find(*given)->entry.command.expect;
        QVERIFY(expect.claimToken && expect.rev == desk.kase.rev);
        QVERIFY(desk.deciding.overlay().closedCases.contains(CaseId("case-1")));
        QCOMPARE(give(desk, desk.verdict(Approve)).code(), ErrorCode::AlreadyDecided);
        desk.wakeup.advance(10s);
        QTRY_VERIFY(desk.outboxDisk.find(*given)->entry.state == CommandState::Done);
        QCOMPARE(desk.platform.server.timesApplied(*given), 1);
        QTRY_VERIFY(desk.claiming.held().empty()); // given back with the receipt, not lost
    }

    void anUndoneVerdictNeverLeavesAndAnotherMayFollow()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        const auto given = give(desk, desk.verdict(AskAgain));
        QVERIFY(given);
        QCOMPARE(wait(desk.deciding.withdraw(*given)).value().outcome, UndoOutcome::Undone);
        QVERIFY(give(desk, desk.verdict(Approve)));
        desk.wakeup.advance(1min);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!desk.platform.server.hasArrived(*given));
    }

    void whoIsCertifiedIsAskedAgainWhenTheyAreExaminedAgain()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        desk.application = approvedApplication(desk.clock.wall());
        desk.kase.reason = CaseReason::Reexamination;
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        QCOMPARE(give(desk, desk.verdict(Reject)).code(), ErrorCode::IllegalTransition);
        const auto given = give(desk, desk.verdict(AskAgain));
        QVERIFY(given);
        QVERIFY(desk.outboxDisk.find(*given)->entry.state == CommandState::Held);
    }

    void suspicionLeavesAtOnceAndNeedsNoClaim()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        auto verdict = desk.verdict(SuspectMinor);
        verdict.evidence.clear();
        const auto given = give(desk, verdict);
        QVERIFY(given);
        QTRY_VERIFY(desk.outboxDisk.find(*given)->entry.state != CommandState::Held);
        QTRY_VERIFY(desk.platform.server.hasArrived(*given));
    }

    void offlineThereIsADraftOnly()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
        desk.platform.fault = [](std::string_view) { return CallFault::DropBefore; };
        desk.platform.endStream();
        desk.executor.nudge();
        QTRY_VERIFY(desk.connection.status().link != Link::Online);
        QCOMPARE(give(desk, desk.verdict(Approve)).code(), ErrorCode::Unreachable);
        QVERIFY(desk.outboxDisk.rows.empty());
    }

    void everyBadVerdictIsRefusedBeforeItIsKept()
    {
        struct Bad
        {
            const char *name;
            std::function<void(Desk &, CertificationVerdict &)> change;
            ErrorCode code;
        };
        const std::vector<Bad> all{
            {"another case", [](Desk &, CertificationVerdict &v) { v.caseId = CaseId("other"); }, ErrorCode::Invalid},
            {"another round", [](Desk &, CertificationVerdict &v) { v.round = 2; }, ErrorCode::Invalid},
            {"another application", [](Desk &, CertificationVerdict &v) { v.application = ApplicationId("b"); },
             ErrorCode::Invalid},
            {"a case of an item", [](Desk &d, CertificationVerdict &) { d.kase.kind = CaseKind::ItemReview; },
             ErrorCode::Invalid},
            {"stale evidence", [](Desk &, CertificationVerdict &v) { v.evidence[0].sha256 = "old"; },
             ErrorCode::Changed},
            {"missing evidence",
             [](Desk &d, CertificationVerdict &v) {
                 d.application.evidence.pop_back();
                 v.evidence.pop_back();
             },
             ErrorCode::IllegalTransition},
            {"damaged evidence", [](Desk &, CertificationVerdict &v) { v.evidence[0].seen = SeenAs::Damaged; },
             ErrorCode::IllegalTransition},
            {"undecoded evidence", [](Desk &, CertificationVerdict &v) { v.evidence[0].seen = SeenAs::NotSeen; },
             ErrorCode::IllegalTransition},
            {"not waiting", [](Desk &d, CertificationVerdict &) { d.application.state = ApplicationState::Refused; },
             ErrorCode::IllegalTransition},
        };
        for (const auto &bad : all) {
            Desk desk;
            QTRY_VERIFY(desk.isOnline());
            QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
            auto verdict = desk.verdict(Approve);
            bad.change(desk, verdict);
            const auto given = give(desk, verdict);
            QVERIFY2(!given && given.code() == bad.code, bad.name);
            QVERIFY2(desk.outboxDisk.rows.empty(), bad.name);
        }
    }

    void theFirstReaderIsNotTheSecondOneToo()
    {
        struct Row
        {
            ReceiptOutcome before;
            CaseReason why;
            int round;
            bool isSecond;
        };
        using enum CaseReason;
        for (const auto &row : {Row{ReceiptOutcome::Proposed, SecondReading, 2, false},
                                Row{ReceiptOutcome::Proposed, SuspectedMinor, 2, false},
                                Row{ReceiptOutcome::Proposed, Disagreement, 2, false},
                                Row{ReceiptOutcome::Proposed, Disagreement, 3, false},
                                // Two others are asked, or it was decided since.
                                Row{ReceiptOutcome::Proposed, SecondReading, 3, true},
                                Row{ReceiptOutcome::Proposed, CaseReason::Application, 2, true},
                                Row{ReceiptOutcome::Applied, SecondReading, 2, true}}) {
            Desk desk;
            QTRY_VERIFY(desk.isOnline());
            desk.platform.server.outcome = row.before;
            QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
            const auto first = give(desk, desk.verdict(PassOn));
            QVERIFY(first);
            desk.wakeup.advance(10s);
            QTRY_VERIFY(desk.outboxDisk.find(*first)->entry.state == CommandState::Done);
            QTRY_VERIFY(desk.claiming.held().empty());
            desk.platform.server.addCase("case-1");
            QVERIFY(wait(desk.claiming.claim(CaseId("case-1"))));
            desk.kase.round = row.round;
            desk.kase.reason = row.why;
            auto verdict = desk.verdict(row.why == SuspectedMinor ? LiftSuspicion : Approve);
            verdict.round = row.round;
            const auto second = give(desk, verdict);
            QCOMPARE(second.has_value(), row.isSecond);
            if (!row.isSecond)
                QCOMPARE(second.code(), ErrorCode::SecondPerson);
        }
    }

    void withoutClaimOrPermissionNothingIsKept()
    {
        Desk desk;
        QTRY_VERIFY(desk.isOnline());
        QCOMPARE(give(desk, desk.verdict(Approve)).code(), ErrorCode::ClaimLost);
        for (const char *missing : {"queue.work:certification", "identity.view"}) {
            Desk reduced;
            reduced.platform.server.permissions.erase(missing);
            QTRY_VERIFY(reduced.isOnline());
            QVERIFY(wait(reduced.claiming.claim(CaseId("case-1"))));
            QCOMPARE(give(reduced, reduced.verdict(Approve)).code(), ErrorCode::Permission);
            QVERIFY(reduced.outboxDisk.rows.empty());
        }
    }
};

VIGIE_TEST(CertifyingTest);
#include "CertifyingTest.moc"
