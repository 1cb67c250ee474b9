#include "models/domain/Overlay.h"
#include "tests/support/TestCase.h"

using namespace vigie::domain;

namespace {

OutboxEntry entry(const char *kase, const char *item, DecisionAction action, CommandState state)
{
    OutboxEntry e;
    ItemDecision decision;
    decision.caseId = CaseId(kase);
    decision.subjects = {ItemId(item)};
    decision.action = action;
    e.command.body = decision;
    e.state = state;
    return e;
}

} // namespace

class OverlayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveDecisionsChangeWhatIsSeen()
    {
        const auto overlay = overlayOf({entry("c1", "i1", DecisionAction::PublishAdult, CommandState::Held)});
        QVERIFY(overlay.closedCases.contains(CaseId("c1")));
        Item item;
        item.id = ItemId("i1");
        item.state = ItemState::Pending;
        QCOMPARE(overlaid(item, overlay).state, ItemState::Published);
        QCOMPARE(overlaid(item, overlay).classification, Classification::Adult);
    }

    void endedWithoutEffectChangesNothing()
    {
        for (const auto state : {CommandState::Undone, CommandState::Conflict, CommandState::Dead})
            QCOMPARE(overlayOf({entry("c1", "i1", DecisionAction::Block, state)}), Overlay());
    }

    void aReversalTakesBackItsOwnDecisionOnly()
    {
        auto second = entry("c1", "i1", DecisionAction::Block, CommandState::Held);
        second.command.id = CommandId("second");
        OutboxEntry reversal;
        reversal.command.body = ItemReversal{CaseId("c1"), CommandId("first"), {}};
        QVERIFY(overlayOf({second, reversal}).closedCases.contains(CaseId("c1")));
        reversal.command.body = ItemReversal{CaseId("c1"), CommandId("second"), {}};
        QVERIFY(!overlayOf({second, reversal}).closedCases.contains(CaseId("c1")));
    }

    /// The notice comes back with a case of its own.
    void aNoticeTakenBackLeavesItsDecidedCaseClosed()
    {
        OutboxEntry decided;
        decided.command.id = CommandId("first");
        NoticeDecision decision;
        decision.caseId = CaseId("c1");
        decided.command.body = decision;
        decided.state = CommandState::Done;
        OutboxEntry reversal;
        reversal.command.body = NoticeReversal{CaseId("c1"), CommandId("first"), QStringLiteral("The wrong clause.")};
        reversal.state = CommandState::Held;
        QVERIFY(overlayOf({decided, reversal}).closedCases.contains(CaseId("c1")));
        QVERIFY(!overlayOf({reversal}).closedCases.contains(CaseId("c1")));
    }

    void hidingKeepsTheCaseOpen()
    {
        const auto overlay = overlayOf({entry("c1", "i1", DecisionAction::Hide, CommandState::Ready)});
        QVERIFY(overlay.closedCases.empty());
        QCOMPARE(overlay.itemActions.at(ItemId("i1")), DecisionAction::Hide);
    }

    void theNewestDecisionWins()
    {
        const auto overlay = overlayOf({entry("c1", "i1", DecisionAction::Hide, CommandState::Ready),
                                        entry("c1", "i1", DecisionAction::MakeUnavailable, CommandState::Held)});
        QCOMPARE(overlay.itemActions.at(ItemId("i1")), DecisionAction::MakeUnavailable);
        QVERIFY(overlay.closedCases.contains(CaseId("c1")));
    }
};

VIGIE_TEST(OverlayTest);
#include "OverlayTest.moc"
