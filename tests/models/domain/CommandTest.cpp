#include "models/domain/Command.h"
#include "tests/support/TestCase.h"

#include <set>

using namespace vigie::domain;

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheDrawnTransitions()
    {
        using enum CommandState;
        const std::set<std::pair<CommandState, CommandState>> drawn{
            {Held, Ready},   {Held, Undone},      {Ready, Sending}, {Sending, Ready},
            {Sending, Done}, {Sending, Conflict}, {Sending, Dead},  {Done, Conflict}};
        for (const auto from : {Held, Ready, Sending, Done, Conflict, Dead, Undone})
            for (const auto to : {Held, Ready, Sending, Done, Conflict, Dead, Undone})
                QCOMPARE(canMove(from, to), drawn.contains({from, to}));
    }

    /// I12: from the moment it leaves Held there is no way to Undone.
    void whatHasLeftCannotBeUndone()
    {
        for (const auto state : {CommandState::Ready, CommandState::Sending, CommandState::Done})
            QVERIFY(!canMove(state, CommandState::Undone));
    }

    /// A note waits for no decision and no decision for a note; an alarm for nothing.
    void whatIsSaidWaitsForNothing()
    {
        Command command;
        command.id = CommandId("cmd");
        command.body = CaseNote{CaseId("case"), QStringLiteral("text")};
        QCOMPARE(command.aggregate(), std::string("cmd"));
        QCOMPARE(command.caseId(), CaseId("case"));
        command.body = DangerAlert{{}, std::nullopt, {}};
        QCOMPARE(command.aggregate(), std::string("cmd"));
        QVERIFY(command.caseId().empty());
        command.body = AccountDoubt{CaseId("case"), AccountDoubtKind::Minor, {}};
        QCOMPARE(command.aggregate(), std::string("cmd")); // waits for no decision on the same case
        QCOMPARE(command.caseId(), CaseId("case"));
        ItemDecision decision;
        decision.caseId = CaseId("case");
        command.body = ItemOpinion{decision};
        QCOMPARE(command.caseId(), CaseId("case"));
    }
};

VIGIE_TEST(CommandTest);
#include "CommandTest.moc"
