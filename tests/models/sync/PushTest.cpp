#include "models/sync/core/PushRules.h"
#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// Three claimed cases, online.
struct Desk : World
{
    Desk() { startOnlineWith({"c1", "c2", "c3"}, {"c1", "c2", "c3"}); }
    /// It waits for longer than any back-off.
    bool isParked(const CommandId &id) const { return find(id)->retryAt > clock.monotonic() + timing::IdleRetryCap; }
};

} // namespace

class PushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionWaitsTheUndoWindowThenLeavesOnce()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::PublishGeneral);
        QVERIFY(desk.decided.empty()); // not answered before the disk has it
        desk.settle();
        QCOMPARE(desk.decided.size(), std::size_t{1});
        QVERIFY(desk.decided[0].second.has_value());
        QVERIFY(heldUntil(desk.state, id).has_value());
        desk.pass(timing::UndoWindow - 1ms);
        QCOMPARE(desk.stateOf(id), CommandState::Held);
        QVERIFY(desk.sent.empty());
        desk.pass(1ms);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
        QCOMPARE(desk.server.timesApplied(id), 1);
        QCOMPARE(desk.sent.size(), std::size_t{1});
    }

    /// The ten seconds count once, from when the disk has the row: not from what it takes before or after it.
    void theWindowBeginsOnceAndWhenTheRowIsDurable()
    {
        Desk desk;
        const auto first = desk.decide("c1", DecisionAction::Block);
        const auto second = desk.decide("c2", DecisionAction::Block);
        desk.deliver(desk.pending() - 1); // the disk takes the first row first
        const auto firstEnds = desk.clock.monotonic() + timing::UndoWindow;
        QCOMPARE(heldUntil(desk.state, first), std::optional(firstEnds));
        QVERIFY(!heldUntil(desk.state, second));
        desk.clock.advance(5s);
        desk.deliver(desk.pending() - 1);
        QCOMPARE(heldUntil(desk.state, first), std::optional(firstEnds));
        QCOMPARE(heldUntil(desk.state, second), std::optional(firstEnds + 5s));
    }

    /// A window that was over when the line went leaves as soon as it can; only an open one stands still.
    void aWindowThatIsOverDoesNotOpenAgainOffline()
    {
        Desk desk;
        const auto over = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.clock.advance(5s);
        const auto open = desk.decide("c2", DecisionAction::Block);
        desk.decide("c3", DecisionAction::Hide);
        const auto hides = [](const Effect &effect) { return std::holds_alternative<effect::SendCommand>(effect); };
        desk.settle(hides);
        desk.clock.advance(5s);
        desk.fault = [] { return Fault::DropBefore; };
        desk.settle(std::not_fn(hides)); // the first news after ten seconds is that the line is gone
        QCOMPARE(statusOf(desk.state).link, Link::Offline);
        desk.deliverWrites();
        QCOMPARE(desk.stateOf(over), CommandState::Ready);
        QCOMPARE(desk.stateOf(open), CommandState::Held);
        QVERIFY(!heldUntil(desk.state, open));
    }

    void aProtectiveDecisionLeavesAtOnce()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Hide);
        desk.settle();
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    void undoneNeverLeaves()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.pass(9s);
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::Undone);
        QCOMPARE(desk.undone.back()->command->id, id);
        desk.pass(1h);
        QVERIFY(!desk.server.hasArrived(id));
        QCOMPARE(desk.outbox.find(id)->entry.state, CommandState::Undone); // the tombstone
        QVERIFY(desk.overlay().closedCases.empty());
    }

    void oneOfSeveralIsWithdrawn()
    {
        Desk desk;
        const auto first = desk.decide("c1", DecisionAction::Block);
        const auto second = desk.decide("c2", DecisionAction::Block);
        desk.settle();
        desk.withdraw(first);
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::Undone);
        QCOMPARE(desk.undone.back()->command->id, first);
        desk.withdraw(first);
        desk.withdraw(CommandId("never made"));
        desk.settle();
        for (std::size_t i = 1; i <= 2; ++i)
            QCOMPARE(desk.undone[i]->outcome, UndoOutcome::NothingToUndo);
        desk.pass(1min);
        QVERIFY(!desk.server.hasArrived(first));
        QCOMPARE(desk.server.timesApplied(second), 1);
        desk.withdraw(second);
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::AlreadySent);
    }

    /// F26: whatever the order in which the disk answers, exactly one of {undone, sent}.
    void undoAtTheInstantOfDispatch()
    {
        for (int lateness = -2; lateness <= 2; ++lateness) {
            Desk desk;
            const auto id = desk.decide("c1", DecisionAction::Block);
            desk.settle();
            desk.clock.advance(timing::UndoWindow + Milliseconds(lateness));
            if (lateness > 0)
                desk.feed(event::Woke{}); // the row is on its way to the disk
            desk.undo();
            desk.pass(1min);
            const bool undone = desk.undone.back()->outcome == UndoOutcome::Undone;
            QCOMPARE(desk.undone.back()->outcome, undone ? UndoOutcome::Undone : UndoOutcome::AlreadySent);
            QCOMPARE(undone, !desk.server.hasArrived(id));
            QCOMPARE(undone, lateness <= 0);
        }
    }

    void undoOfHidingIsACompensation()
    {
        Desk desk;
        const auto hide = desk.decide("c1", DecisionAction::Hide);
        desk.settle();
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::Compensated);
        const auto compensation = desk.undone.back()->command->id;
        QCOMPARE(std::get<ItemDecision>(desk.undone.back()->command->body).action, DecisionAction::Unhide);
        QCOMPARE(desk.server.timesApplied(hide), 1);
        QCOMPARE(desk.server.timesApplied(compensation), 1);
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::NothingToUndo);
    }

    void decisionsDoNotSlipInAsOtherCommands()
    {
        Desk desk;
        desk.feed(event::CommandAsked{7, CommandId("x"), ItemReversal{CaseId("c1"), CommandId("y"), {}}, {}});
        desk.settle();
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::Invalid);
        QVERIFY(!desk.find(CommandId("x")));
    }

    void afterItHasLeftUndoSaysSoAndAReversalFollows()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.pass(11s);
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::AlreadySent);
        desk.feed(event::ReversalAsked{7, CommandId("back"), id, QStringLiteral(" ")});
        desk.settle();
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::Invalid);
        desk.feed(event::ReversalAsked{8, CommandId("back"), id, QStringLiteral("wrong clause")});
        desk.pass(11s);
        QVERIFY(desk.decided.back().second.has_value());
        QCOMPARE(desk.server.timesApplied(CommandId("back")), 1);
        QVERIFY(!desk.server.isClosed("c1"));
    }

    void offlineTheWindowStaysOpenUntilTenSecondsAfterReconnecting()
    {
        Desk desk;
        bool cut = true;
        desk.fault = [&] { return cut ? Fault::DropBefore : Fault::None; };
        desk.pass(70s);
        QCOMPARE(statusOf(desk.state).link, Link::Offline);
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.pass(30min);
        QCOMPARE(desk.stateOf(id), CommandState::Held);
        QVERIFY(!heldUntil(desk.state, id).has_value());
        cut = false;
        desk.feed(event::Nudged{});
        desk.settle();
        QCOMPARE(statusOf(desk.state).link, Link::Online);
        desk.pass(9s);
        QCOMPARE(desk.stateOf(id), CommandState::Held);
        desk.pass(2s);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    void flushSendsWhatIsHeldNow()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.feed(event::FlushAsked{});
        desk.settle();
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    void firstInFirstOutPerCaseAndFourCasesAtATime()
    {
        Desk desk;
        for (int i = 4; i <= 9; ++i)
            desk.server.addCase("c" + std::to_string(i));
        desk.feed(event::StreamHinted{});
        desk.settle();
        for (int i = 4; i <= 9; ++i) {
            desk.claim("c" + std::to_string(i));
            desk.settle();
        }
        std::vector<CommandId> made;
        for (int i = 1; i <= 9; ++i) {
            made.push_back(desk.decide("c" + std::to_string(i), DecisionAction::Hide));
            made.push_back(desk.decide("c" + std::to_string(i), DecisionAction::MakeUnavailable));
        }
        desk.pass(1min);
        for (const auto &id : made)
            QCOMPARE(desk.server.timesApplied(id), 1);
        for (std::size_t i = 0; i < made.size(); i += 2) {
            const auto first = std::ranges::find(desk.server.order, made[i]);
            const auto second = std::ranges::find(desk.server.order, made[i + 1]);
            QVERIFY(first < second);
        }
        QCOMPARE(desk.mostInParallel, std::size_t{4});
    }

    /// F2: the platform carried it out, the answer was lost: same key, same receipt, one effect.
    void aLostAnswerIsReplayed_data()
    {
        QTest::addColumn<int>("fault");
        for (const auto fault :
             {Fault::DropBefore, Fault::DropAfter, Fault::Broken, Fault::ServerErrorAfter, Fault::ServerError,
              Fault::Running, Fault::RateLimited, Fault::Unauthorized, Fault::Portal})
            QTest::addRow("%d", static_cast<int>(fault)) << static_cast<int>(fault);
    }
    void aLostAnswerIsReplayed()
    {
        QFETCH(int, fault);
        Desk desk;
        int left = 2;
        const auto id = desk.decide("c1", DecisionAction::Hide);
        desk.fault = [&] { return left-- > 0 ? static_cast<Fault>(fault) : Fault::None; };
        desk.pass(5min);
        if (statusOf(desk.state).link == Link::SignedOut) {
            desk.feed(event::RetryAsked{});
            desk.pass(1min);
        }
        QCOMPARE(desk.stateOf(id), CommandState::Done);
        QCOMPARE(desk.server.timesApplied(id), 1);
        QVERIFY(desk.find(id)->entry.receipt.has_value());
    }

    void retryAfterIsObeyed()
    {
        Desk desk;
        desk.rateLimited.retryAfter = 90s;
        int left = 1;
        desk.fault = [&] { return left-- > 0 ? Fault::RateLimited : Fault::None; };
        const auto id = desk.decide("c1", DecisionAction::Hide);
        desk.settle();
        const auto calls = desk.requestTimes.size();
        desk.pass(89s);
        QCOMPARE(desk.requestTimes.size(), calls);
        desk.pass(20s);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    /// F19: after three failures at most one request a second, and decisions are still tried.
    void aStormIsMetSlowly()
    {
        Desk desk;
        bool storm = true;
        desk.fault = [&] { return storm ? Fault::ServerError : Fault::None; };
        const auto first = desk.decide("c1", DecisionAction::Hide);
        const auto second = desk.decide("c2", DecisionAction::Hide);
        desk.pass(10s);
        desk.requestTimes.clear();
        desk.sent.clear();
        desk.pass(2min);
        QVERIFY(!desk.sent.empty());
        for (std::size_t i = 1; i < desk.requestTimes.size(); ++i)
            QVERIFY(desk.requestTimes[i] - desk.requestTimes[i - 1] >= timing::StormSpacing);
        storm = false;
        desk.pass(1min);
        QCOMPARE(desk.stateOf(first), CommandState::Done);
        QCOMPARE(desk.stateOf(second), CommandState::Done);
    }

    /// F25: what alone keeps failing is parked and blocks only its own case.
    void aPoisonCommandParks()
    {
        Desk desk;
        const auto poison = desk.decide("c1", DecisionAction::Hide);
        desk.poison = poison;
        desk.pass(4min);
        QVERIFY(!desk.isParked(poison));
        desk.pass(2min);
        QVERIFY(desk.isParked(poison));
        QCOMPARE(desk.stateOf(poison), CommandState::Ready);
        desk.sent.clear();
        desk.pass(14min);
        QVERIFY(std::ranges::count(desk.sent, poison.value) <= 1);
        const auto other = desk.decide("c2", DecisionAction::Hide);
        desk.settle();
        QCOMPARE(desk.stateOf(other), CommandState::Done);
        desk.poison.reset();
        desk.feed(event::RetryAsked{}); // on demand
        desk.pass(2s);
        QCOMPARE(desk.stateOf(poison), CommandState::Done);
    }

    void anOutageParksNothing()
    {
        Desk desk;
        bool down = true;
        desk.fault = [&] { return down ? Fault::ServerError : Fault::None; };
        const auto id = desk.decide("c1", DecisionAction::Hide);
        desk.pass(1h);
        QVERIFY(!desk.isParked(id));
        down = false;
        desk.pass(20s);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    void aSendingRowOfAnEarlierRunIsAskedFor()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Hide);
        desk.deliver(0);
        desk.deliver(0); // Sending is durable, the request is under way
        desk.kill([] { return true; });
        QCOMPARE(desk.stateOf(id), CommandState::Sending);
        desk.sent.clear();
        desk.startOnline();
        QCOMPARE(desk.asked, std::vector<std::string>{id.value});
        QVERIFY(desk.sent.empty()); // the platform had it: the receipt came with the status
        QCOMPARE(desk.stateOf(id), CommandState::Done);
        QCOMPARE(desk.server.timesApplied(id), 1);
    }

    /// F16: what somebody decided is never sent as somebody else.
    void anotherPersonsCommandsAreBlocked()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.credentials = PersonId("bob");
        desk.feed(event::CredentialsChanged{});
        desk.pass(1h);
        QCOMPARE(desk.stateOf(id), CommandState::Held);
        QVERIFY(!desk.server.hasArrived(id));
        desk.undo(); // Bob cannot undo it either
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::NothingToUndo);
        desk.credentials = PersonId("ada");
        desk.feed(event::CredentialsChanged{});
        desk.pass(15s);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
        QVERIFY(desk.outbox.violations.empty());
    }

    /// What somebody left here holds up nobody: the next person claims the case and decides it, and the first one
    /// learns of it later.
    void anotherPersonMayDecideTheSameCase()
    {
        Desk desk;
        const auto first = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.server.release(desk.state.leases.held.at(CaseId("c1")).claim.id);
        desk.credentials = PersonId("bob");
        desk.feed(event::CredentialsChanged{});
        desk.settle();
        QVERIFY(desk.overlay().closedCases.empty());
        desk.claim("c1");
        desk.settle();
        const auto second = desk.decide("c1", DecisionAction::PublishGeneral);
        desk.pass(15s);
        QCOMPARE(desk.stateOf(second), CommandState::Done);
        QVERIFY(heldClaims(desk.state, desk.clock.monotonic()).empty());
        QCOMPARE(desk.stateOf(first), CommandState::Held);
        desk.credentials = PersonId("ada");
        desk.feed(event::CredentialsChanged{});
        desk.pass(15s);
        QCOMPARE(desk.stateOf(first), CommandState::Conflict);
        QVERIFY(desk.outbox.violations.empty());
    }

    void anExpiredTokenKeepsTheQueue()
    {
        Desk desk;
        bool expired = true;
        desk.fault = [&] { return expired ? Fault::Unauthorized : Fault::None; };
        const auto id = desk.decide("c1", DecisionAction::Hide);
        desk.pass(1h);
        QCOMPARE(statusOf(desk.state).link, Link::SignedOut);
        const auto calls = desk.requestTimes.size();
        desk.pass(1h);
        QCOMPARE(desk.requestTimes.size(), calls); // paused, not knocking
        expired = false;
        desk.feed(event::CredentialsChanged{});
        desk.pass(1s);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    /// F8: a decision that is not on the disk was not taken.
    void aFullDiskRefusesTheDecision()
    {
        Desk desk;
        desk.diskFails = [] { return true; };
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::DiskFull);
        QVERIFY(desk.find(id) == nullptr);
        QVERIFY(desk.overlay().closedCases.empty());
        desk.diskFails = [] { return false; };
        desk.pass(1min);
        QVERIFY(!desk.server.hasArrived(id));
    }

    void anUndoThatTheDiskRefusesIsNotAnUndo()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.diskFails = [] { return true; };
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back().code(), ErrorCode::DiskFull);
        desk.diskFails = [] { return false; };
        desk.pass(9s); // the person has the whole window again
        QCOMPARE(desk.stateOf(id), CommandState::Held);
        desk.pass(2s);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    void discardIsOnlyForConflictsAndDeadLetters()
    {
        Desk desk;
        const auto live = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.feed(event::DiscardAsked{1, live});
        QCOMPARE(desk.discards.back().code(), ErrorCode::IllegalTransition);
        desk.server.closeElsewhere("c1");
        desk.pass(11s);
        QCOMPARE(desk.stateOf(live), CommandState::Conflict);
        QCOMPARE(desk.returned.back().reason->code, ErrorCode::AlreadyDecided);
        QVERIFY(desk.overlay().closedCases.empty());
        desk.feed(event::DiscardAsked{2, live});
        desk.settle();
        QVERIFY(desk.discards.back().has_value());
        QVERIFY(desk.outbox.find(live) == nullptr);
    }

    void checksBeforeTheDisk()
    {
        Desk desk;
        desk.server.addCase("c9");
        desk.decide("c9", DecisionAction::Block);
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::ClaimLost);
        desk.decide("c1", DecisionAction::Unhide);
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::IllegalTransition);
        desk.decide("c1", DecisionAction::Block);
        desk.decide("c1", DecisionAction::PublishAdult);
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::AlreadyDecided);
        desk.server.changePermissions({"queue.work:item_review"});
        desk.feed(event::Nudged{});
        desk.pass(1s);
        desk.decide("c2", DecisionAction::Block);
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::Permission);
    }

    /// A hidden item is hidden for the next decision before the replica knows.
    void hideThenMakeUnavailable()
    {
        Desk desk;
        const auto hide = desk.decide("c1", DecisionAction::Hide);
        const auto stay = desk.decide("c1", DecisionAction::MakeUnavailable);
        desk.pass(11s);
        QCOMPARE(desk.stateOf(hide), CommandState::Done);
        QCOMPARE(desk.stateOf(stay), CommandState::Done);
    }

    void theOverlayStaysUntilTheReplicaShowsIt()
    {
        Desk desk;
        desk.decide("c1", DecisionAction::Block);
        desk.settle();
        QVERIFY(desk.overlay().closedCases.contains(CaseId("c1")));
        desk.clock.advance(timing::UndoWindow);
        desk.feed(event::Woke{});
        while (desk.replica.revisions.at("c1") == 1) {
            QVERIFY(desk.overlay().closedCases.contains(CaseId("c1")));
            QVERIFY(desk.pending() > 0);
            desk.deliver(0);
        }
        desk.settle();
        QVERIFY(desk.overlay().closedCases.empty());
        QCOMPARE(outboxOf(desk.state).size(), std::size_t{1}); // still there to be reversed
    }

    void theTableNamesEveryCode() { QCOMPARE(pushRules().size(), std::size_t{46}); }
};

VIGIE_TEST(PushTest);
#include "PushTest.moc"
