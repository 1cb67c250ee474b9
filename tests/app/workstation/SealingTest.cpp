#include "app/workstation/Sealing.h"
#include "tests/support/FakeClaiming.h"
#include "tests/support/FakeDeciding.h"
#include "tests/support/TestCase.h"

#include <QSignalSpy>

using namespace vigie;
using namespace vigie::domain;
using namespace vigie::workstation;
using namespace std::chrono_literals;

namespace {

/// Answers a release when the test says so.
class SlowClaiming final : public Claiming
{
public:
    Request<Claim> claimNext(const QueueId &) override { return answered<Claim>(ErrorCode::NotFound); }
    Request<Claim> claim(const CaseId &) override { return answered<Claim>(ErrorCode::NotFound); }
    Request<void> release(const CaseId &, ReleaseReason) override { return m_reply.request(); }
    std::vector<HeldClaim> held() const override { return {}; }
    void answer() { m_reply.finish({}); }

private:
    Reply<void> m_reply;
};

struct World
{
    test::FakeDeciding deciding;
    SlowClaiming claims;
    CountedClaiming claiming{claims};
    Sealing sealing{deciding, claiming};
    QSignalSpy done{&sealing, &Sealing::done};

    void decide(DecisionAction action)
    {
        ItemDecision decision;
        decision.caseId = CaseId("c1");
        decision.subjects = {ItemId("i1")};
        decision.action = action;
        Item item;
        item.state = ItemState::Pending;
        (void)deciding.decide(decision, item, 1);
    }
};

} // namespace

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOnItsWayIsDoneAtOnce()
    {
        World w;
        w.sealing.start(1h);
        QCOMPARE(w.deciding.flushes, 1);
        QTRY_COMPARE(w.done.size(), 1);
    }

    void aDecisionThatWaitsIsSentFirst()
    {
        World w;
        w.decide(DecisionAction::PublishGeneral);
        w.sealing.start(1h);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(w.done.size(), 0);
        w.deciding.settleLast(CommandState::Done);
        QTRY_COMPARE(w.done.size(), 1);
    }

    void aClaimIsGivenBackFirst()
    {
        World w;
        (void)w.claiming.release(CaseId("c1"), ReleaseReason::Left);
        w.sealing.start(1h);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(w.done.size(), 0);
        w.claims.answer();
        QTRY_COMPARE(w.done.size(), 1);
        QCOMPARE(w.claiming.releasing(), 0);
    }

    void withoutThePlatformItEndsInTimeAndOnce()
    {
        World w;
        w.decide(DecisionAction::PublishGeneral);
        w.sealing.start(0ms);
        QTRY_COMPARE(w.done.size(), 1);
        w.deciding.settleLast(CommandState::Done);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(w.done.size(), 1);
        QCOMPARE(w.deciding.outbox().size(), std::size_t{1}); // it stays in the outbox
    }
};

VIGIE_TEST(SealingTest);
#include "SealingTest.moc"
