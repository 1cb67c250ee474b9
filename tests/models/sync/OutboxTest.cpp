#include "models/sync/core/Commands.h"
#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// Two claimed cases, online; what the person asks for is spelt out.
struct Desk : World
{
    Desk() { startOnlineWith({"c1", "c2", "c3"}, {"c1", "c2"}); }
    static ItemDecision decision(DecisionAction action, int round = 1, const char *kase = "c1")
    {
        return {CaseId(kase), round, {ItemId(std::string("item-") + kase)}, action, {}, {}, false};
    }
    void ask(const CommandId &id, const ItemDecision &decision, const char *seen = "item-c1")
    {
        Item item;
        item.id = ItemId(seen);
        item.state = ItemState::Published;
        item.classification = Classification::General;
        item.contentHash = "hash";
        feed(event::DecisionAsked{1, id, decision, item, 7});
    }
    void ask(const CommandId &id, const CommandBody &body, const CommandTerms &terms)
    {
        feed(event::CommandAsked{1, id, body, terms});
    }
    void reverse(const CommandId &id, const CommandId &of, const char *reason = "a mistake")
    {
        feed(event::ReversalAsked{1, id, of, QString::fromLatin1(reason)});
    }
    ErrorCode refusal() const { return decided.back().second.code(); }
    void hold(const char *kase) { state.leases.lapsed[CaseId(kase)] = Claim{ClaimId("old"), CaseId(kase), 9, 0s, {}}; }
    void as(const char *person)
    {
        credentials = PersonId(person);
        feed(event::CredentialsChanged{});
        settle();
    }
};

const CommandId One("one");
const CommandId Two("two");

} // namespace

/// What enters the outbox, what may be undone, reversed and discarded, and what the disk has to say to it.
class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTombstoneIsNotTakenUp()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.undo();
        desk.settle();
        desk.kill();
        desk.startOnline();
        QCOMPARE(desk.stateOf(id), CommandState::Undone);
        QVERIFY(!desk.find(id));
    }

    /// After a start it is not known what the replica shows of what was sent before.
    void whatWasSentBeforeStaysInTheOverlayForARun()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.pass(11s);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
        desk.kill();
        desk.start();
        desk.settle([](const Effect &effect) { return std::holds_alternative<effect::ApplyPage>(effect); });
        QVERIFY(desk.overlay().closedCases.contains(CaseId("c1")));
        desk.settle();
        QVERIFY(desk.overlay().closedCases.empty());
    }

    /// First in, first out: a protective decision takes what waits before it along, but of its own case only.
    void aProtectiveDecisionTakesAlongWhatWaitsBeforeIt()
    {
        Desk desk;
        const auto done = desk.decide("c1", DecisionAction::Block);
        const auto other = desk.decide("c2", DecisionAction::Block);
        desk.settle();
        desk.feed(event::FlushAsked{});
        desk.settle();
        QCOMPARE(desk.stateOf(other), CommandState::Done);
        desk.reverse(One, done);
        desk.reverse(Two, other);
        desk.settle();
        desk.hold("c1");
        desk.ask(CommandId("hide"), Desk::decision(DecisionAction::Hide, 2));
        desk.settle();
        QVERIFY(desk.stateOf(One) != CommandState::Held);
        QCOMPARE(desk.stateOf(Two), CommandState::Held);
    }

    void nothingIsDecidedUnseen()
    {
        Desk desk;
        desk.ask(One, Desk::decision(DecisionAction::Hide), "item-c2");
        QCOMPARE(desk.refusal(), ErrorCode::Invalid);
        desk.ask(One, Desk::decision(DecisionAction::MakeUnavailable)); // without its clause
        QCOMPARE(desk.refusal(), ErrorCode::Invalid);
        QVERIFY(desk.state.outbox.empty());
        desk.ask(One, Desk::decision(DecisionAction::Hide));
        desk.settle();
        const auto &expect = desk.outbox.find(One)->entry.command.expect;
        QCOMPARE(*expect.contentHash, std::string("hash"));
        QCOMPARE(*expect.policyVersion, 7);
        QCOMPARE(*expect.claimToken, desk.state.leases.held.at(CaseId("c1")).claim.token);
    }

    void nothingIsDecidedBeforeTheOutboxIsRead()
    {
        World world;
        world.start();
        world.decide("c1", DecisionAction::Block);
        QCOMPARE(world.decided.back().second.code(), ErrorCode::Busy);
        world.feed(event::CommandAsked{1, One, CaseNote{CaseId("c1"), QStringLiteral("text")}, {}});
        QCOMPARE(world.decided.size(), std::size_t{2});
        QCOMPARE(world.decided.back().second.code(), ErrorCode::Busy);
        QVERIFY(world.state.outbox.empty());
    }

    void onceInARound()
    {
        Desk desk;
        auto block = Desk::decision(DecisionAction::ReclassifyAdult);
        desk.ask(One, block);
        desk.settle();
        desk.ask(Two, block);
        QCOMPARE(desk.refusal(), ErrorCode::AlreadyDecided);
        block.round = 2;
        desk.ask(Two, block);
        desk.settle();
        QVERIFY(desk.find(Two));
        desk.ask(CommandId("other case"), Desk::decision(DecisionAction::ReclassifyAdult, 1, "c2"), "item-c2");
        desk.settle();
        QVERIFY(desk.find(CommandId("other case")));
    }

    /// The screen may show an item as it was before it was hidden here.
    void whatWasHiddenHereMayBeShownAgain()
    {
        Desk desk;
        desk.ask(One, Desk::decision(DecisionAction::Unhide));
        QCOMPARE(desk.refusal(), ErrorCode::IllegalTransition);
        desk.decide("c1", DecisionAction::Hide);
        desk.ask(One, Desk::decision(DecisionAction::Unhide));
        QVERIFY(desk.find(One));
        desk.ask(Two, Desk::decision(DecisionAction::Unhide)); // shown is the last that was said of it
        QCOMPARE(desk.refusal(), ErrorCode::IllegalTransition);
    }

    void whatCameBackMayBeDecidedAgain()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.server.closeElsewhere("c1");
        desk.pass(11s);
        QCOMPARE(desk.stateOf(id), CommandState::Conflict);
        desk.hold("c1");
        desk.decide("c1", DecisionAction::Block);
        desk.settle();
        QVERIFY(desk.decided.back().second.has_value());
    }

    void otherCommandsHaveTheirTerms()
    {
        Desk desk;
        const CaseNote note{CaseId("c1"), QStringLiteral("text")};
        CommandTerms terms;
        terms.permission = "lead.view";
        desk.ask(One, note, terms);
        QCOMPARE(desk.refusal(), ErrorCode::Permission);
        terms.permission = "item.decide";
        terms.claim = ClaimUse::Required;
        desk.ask(One, CaseNote{CaseId("c3"), QStringLiteral("text")}, terms);
        QCOMPARE(desk.refusal(), ErrorCode::ClaimLost);
        QVERIFY(desk.state.outbox.empty());
        const auto tokenOf = [&](const CommandId &id) { return desk.find(id)->entry.command.expect.claimToken; };
        desk.ask(One, note, terms);
        QCOMPARE(tokenOf(One), std::optional(desk.state.leases.held.at(CaseId("c1")).claim.token));
        QCOMPARE(desk.find(One)->entry.state, CommandState::Ready);
        terms.claim = ClaimUse::Without;
        desk.ask(Two, note, terms);
        QVERIFY(!tokenOf(Two));
        terms.undo = UndoRule::HeldFirst;
        desk.ask(CommandId("held"), note, terms);
        QCOMPARE(desk.find(CommandId("held"))->entry.state, CommandState::Held);
    }

    void onlyWhatHasLeftAndClosedItsCaseIsReversed()
    {
        Desk desk;
        desk.reverse(Two, CommandId("never made"));
        QCOMPARE(desk.refusal(), ErrorCode::NotFound);
        const auto id = desk.decide("c1", DecisionAction::Block);
        const auto hide = desk.decide("c2", DecisionAction::Hide);
        desk.settle();
        desk.reverse(Two, id); // still held: undo is meant
        QCOMPARE(desk.refusal(), ErrorCode::IllegalTransition);
        desk.reverse(Two, hide);
        QCOMPARE(desk.refusal(), ErrorCode::IllegalTransition);
        QVERIFY(!desk.find(Two));
        desk.pass(11s);
        desk.reverse(Two, id);
        desk.settle();
        QCOMPARE(desk.stateOf(Two), CommandState::Held); // it can be undone too
    }

    void undoMeansTheNewestThatItCan()
    {
        Desk desk;
        const auto first = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        const auto second = desk.decide("c2", DecisionAction::Block); // not on the disk yet
        desk.undo();
        desk.undo(); // the same again before the disk answers
        desk.settle();
        QCOMPARE(desk.undone.size(), std::size_t{2});
        QCOMPARE(desk.undone[0]->outcome, UndoOutcome::NothingToUndo);
        QCOMPARE(desk.undone[1]->outcome, UndoOutcome::Undone);
        QCOMPARE(desk.stateOf(first), CommandState::Undone);
        QCOMPARE(desk.stateOf(second), CommandState::Held);
    }

    void whatIsOverOrOldIsNotUndone()
    {
        Desk desk;
        const auto conflict = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.server.closeElsewhere("c1");
        desk.pass(11s);
        QCOMPARE(desk.stateOf(conflict), CommandState::Conflict);
        desk.undo();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::NothingToUndo);
        const auto hide = desk.decide("c2", DecisionAction::Hide);
        desk.settle();
        desk.kill();
        desk.startOnline();
        QCOMPARE(desk.stateOf(hide), CommandState::Done);
        desk.undo(); // of an earlier run
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::NothingToUndo);
        desk.ask(One, CaseNote{CaseId("c2"), QStringLiteral("sent at once")}, {});
        desk.settle();
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::NothingToUndo);
    }

    void showingIsCompensatedByHiding()
    {
        Desk desk;
        desk.decide("c1", DecisionAction::Hide);
        desk.settle();
        Item hidden;
        hidden.id = ItemId("item-c1");
        hidden.state = ItemState::Unavailable;
        hidden.classification = Classification::General;
        hidden.hiddenUntil = desk.clock.wall() + 30min;
        desk.feed(event::DecisionAsked{1, One, Desk::decision(DecisionAction::Unhide), hidden, 1});
        desk.settle();
        QCOMPARE(desk.stateOf(One), CommandState::Done);
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::Compensated);
        QCOMPARE(std::get<ItemDecision>(desk.undone.back()->command->body).action, DecisionAction::Hide);
    }

    /// Undo of undo would be a third command nobody asked for.
    void aCompensationIsNotUndoneButWhatCameBeforeIt()
    {
        Desk desk;
        const auto held = desk.decide("c2", DecisionAction::Block);
        desk.settle();
        desk.decide("c1", DecisionAction::Hide);
        desk.settle();
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::Compensated);
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::Undone);
        QCOMPARE(desk.undone.back()->command->id, held);
    }

    void aCompensationThatTheDiskRefusedMayBeAskedForAgain()
    {
        Desk desk;
        desk.decide("c1", DecisionAction::Hide);
        desk.settle();
        desk.diskFails = [] { return true; };
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back().code(), ErrorCode::DiskFull);
        desk.diskFails = [] { return false; };
        desk.undo();
        desk.settle();
        QCOMPARE(desk.undone.back()->outcome, UndoOutcome::Compensated);
    }

    void discardIsOnesOwnAndAskedOnce()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.server.closeElsewhere("c1");
        desk.pass(11s);
        desk.as("bob");
        desk.feed(event::DiscardAsked{1, id});
        QCOMPARE(desk.discards.back().code(), ErrorCode::Permission);
        desk.as("ada");
        desk.diskFails = [] { return true; };
        desk.feed(event::DiscardAsked{2, id});
        desk.feed(event::DiscardAsked{3, id});
        QCOMPARE(desk.discards.back().code(), ErrorCode::Busy);
        desk.deliverWrites();
        QCOMPARE(desk.discards.back().code(), ErrorCode::DiskFull);
        QVERIFY(desk.find(id)); // the disk has it still
        desk.diskFails = [] { return false; };
        desk.feed(event::DiscardAsked{4, id});
        desk.deliverWrites();
        QVERIFY(desk.discards.back().has_value());
        QVERIFY(!desk.find(id));
    }

    void flushIsOnesOwn()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.as("bob");
        desk.feed(event::FlushAsked{});
        desk.settle();
        QCOMPARE(desk.stateOf(id), CommandState::Held);
    }

    /// A failed write is repeated later; what the disk says to nothing that was asked of it counts for nothing.
    void aFailedWriteWaitsForItsTime()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.diskFails = [] { return true; };
        desk.feed(event::FlushAsked{});
        desk.deliverWrites();
        desk.diskFails = [] { return false; };
        desk.feed(event::CommandStored{id, {}});
        desk.feed(event::Woke{});
        desk.deliverWrites();
        QCOMPARE(desk.stateOf(id), CommandState::Held);
        QCOMPARE(desk.find(id)->entry.state, CommandState::Held);
        desk.pass(timing::StoreRetry);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    void retryAskedTriesTheDiskToo()
    {
        Desk desk;
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.diskFails = [] { return true; };
        desk.feed(event::FlushAsked{});
        desk.deliverWrites();
        desk.diskFails = [] { return false; };
        desk.feed(event::RetryAsked{});
        desk.settle();
        QCOMPARE(desk.stateOf(id), CommandState::Done);
    }

    /// The last two hundred stay at hand for reversals, not more.
    void notAllThatWasSentIsKept()
    {
        World world;
        for (std::size_t i = 0; i < timing::DoneKept + 5; ++i) {
            OutboxEntry entry;
            entry.command.id = CommandId("old-" + std::to_string(i));
            entry.command.author = PersonId("ada");
            entry.state = CommandState::Done;
            world.outbox.rows.push_back({entry, {}});
        }
        world.startOnline();
        QCOMPARE(world.state.outbox.size(), timing::DoneKept);
        QVERIFY(!world.find(CommandId("old-4")));
        QVERIFY(world.find(CommandId("old-5")));
    }

    /// A promise made offline is not left to the long waits of a workstation with nothing to say.
    void aPromiseShortensTheWaits()
    {
        Desk desk;
        desk.state.pull.failures = 5;
        desk.state.pull.dueAt = desk.clock.monotonic() + timing::IdleRetryCap;
        desk.decide("c1", DecisionAction::Block);
        desk.deliver(desk.pending() - 1);
        QVERIFY(desk.state.pull.dueAt <= desk.clock.monotonic() + timing::RetryCap);
    }
};

VIGIE_TEST(OutboxTest);
#include "OutboxTest.moc"
