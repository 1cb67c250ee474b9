#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

struct Desk : World
{
    Desk() { startOnlineWith({"c1", "c2"}, {"c1", "c2"}); }
};

} // namespace

/// What the windows are told of the core.
class ViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What the disk does not have yet was not promised: it neither waits anywhere nor takes its case away.
    void onlyWhatIsDurableIsShown()
    {
        Desk desk;
        desk.decide("c1", DecisionAction::Block);
        QVERIFY(outboxOf(desk.state).empty());
        QVERIFY(desk.overlay().closedCases.empty());
        desk.settle();
        QCOMPARE(outboxOf(desk.state).size(), std::size_t{1});
        QVERIFY(desk.overlay().closedCases.contains(CaseId("c1")));
    }

    void onlyWhatIsHeldHasAWindow()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        QCOMPARE(heldUntil(desk.state, id), std::optional(desk.clock.monotonic() + timing::UndoWindow));
        QVERIFY(!heldUntil(desk.state, CommandId("never made")));
        desk.feed(event::FlushAsked{});
        desk.deliverWrites();
        QVERIFY(desk.stateOf(id) != CommandState::Held);
        QVERIFY(!heldUntil(desk.state, id));
    }

    /// Also when nobody has woken the core since it ended.
    void aLeaseThatHasEndedIsNotHeld()
    {
        Desk desk;
        const auto end = desk.state.leases.held.at(CaseId("c1")).goodUntil;
        QCOMPARE(heldClaims(desk.state, end - 1ms).size(), std::size_t{2});
        QVERIFY(heldClaims(desk.state, end).empty());
    }
};

VIGIE_TEST(ViewTest);
#include "ViewTest.moc"
