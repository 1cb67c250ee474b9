#include "models/contract/Names.h"
#include "tests/support/TestCase.h"

using namespace vigie::contract;
using namespace vigie::domain;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordReadsBack()
    {
        for (int i = 1; i <= static_cast<int>(Category::Other); ++i) {
            const auto category = static_cast<Category>(i);
            QVERIFY(toWire(category) != "unknown");
            QCOMPARE(fromWire<Category>(toWire(category)), category);
        }
        for (int i = 1; i <= static_cast<int>(ItemKind::Message); ++i)
            QCOMPARE(fromWire<ItemKind>(toWire(static_cast<ItemKind>(i))), static_cast<ItemKind>(i));
        for (int i = 1; i <= static_cast<int>(CaseReason::Disagreement); ++i)
            QCOMPARE(fromWire<CaseReason>(toWire(static_cast<CaseReason>(i))), static_cast<CaseReason>(i));
        for (int i = 1; i <= static_cast<int>(DecisionAction::Unhide); ++i) {
            const auto action = static_cast<DecisionAction>(i);
            QCOMPARE(actionFromWire(toWire(action).action, toWire(action).classification), action);
            QCOMPARE(actionFromClauseWord(clauseWord(action)), action);
        }
    }

    void anUnknownWordIsUnknownNeverAGuess()
    {
        QCOMPARE(fromWire<ItemState>("Published"), ItemState::Unknown);
        QCOMPARE(fromWire<ItemState>(""), ItemState::Unknown);
        QCOMPARE(actionFromWire("publish", ""), DecisionAction::Unknown);
        QCOMPARE(actionFromWire("publish", "kids"), DecisionAction::Unknown);
        QCOMPARE(actionFromWire("block", "adult"), DecisionAction::Unknown);
    }
};

VIGIE_TEST(NamesTest);
#include "NamesTest.moc"
