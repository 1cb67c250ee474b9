#include "models/contract/Commands.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Reversing.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionPublishesClosesAndCounts()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        const auto claim = must(world.claim(me, kase));
        auto command = world.decision(me, kase, DecisionAction::PublishAdult);
        const auto before = world.itemOf(kase);
        command.expect = {claim.token, before.contentHash, 3, world.kase(kase).rev};
        const auto receipt = must(world.send(me, command));
        QVERIFY(receipt.outcome == ReceiptOutcome::Applied);
        QVERIFY(receipt.command == command.id);

        const auto item = world.itemOf(kase);
        QVERIFY(item.state == ItemState::Published);
        QVERIFY(item.classification == Classification::Adult);
        QVERIFY(item.contentHash != before.contentHash);
        QVERIFY(item.rev > before.rev);
        QVERIFY(item.publishedAt == world.now());
        QVERIFY(world.kase(kase).state == CaseState::Closed);
        QVERIFY(!world.kase(kase).claimedBy);
        QCOMPARE(must(world.store->readMember(item.owner)).itemsPublished, 1);
        QCOMPARE(world.decisions().size(), std::size_t{1});
    }

    void theSameKeyGetsTheSameReceipt()
    {
        World world;
        const auto me = world.person("me");
        const auto command = world.decision(me, world.addCase(), DecisionAction::PublishGeneral);
        const auto first = must(world.send(me, command));
        world.clock.advance(std::chrono::hours(24 * 29));
        must(tick(*world.store, world.now()));
        QVERIFY(must(world.send(me, command)) == first);
        QCOMPARE(world.decisions().size(), std::size_t{1});
        QVERIFY(must(receiptOf(*world.store, me, command.id)) == first);
    }

    void theSameKeyWithAnotherBodyOrPersonIsRefused()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        auto command = world.decision(me, kase, DecisionAction::PublishGeneral);
        must(world.send(me, command));
        std::get<ItemDecision>(command.body).note = QStringLiteral("changed");
        QVERIFY(refusal(world.send(me, command)) == ErrorCode::KeyReused);
        auto theirs = world.decision(you, kase, DecisionAction::PublishGeneral);
        theirs.id = command.id;
        QVERIFY(refusal(world.send(you, theirs)) == ErrorCode::KeyReused);
        QVERIFY(!must(receiptOf(*world.store, you, command.id)));
    }

    void aRefusalIsRepeatedToo()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        auto command = world.decision(me, kase, DecisionAction::PublishGeneral);
        command.expect.claimToken = must(world.claim(me, kase)).token;
        world.clock.advance(std::chrono::minutes(3));
        const auto theirs = must(world.claim(you, kase));
        QVERIFY(refusal(world.send(me, command)) == ErrorCode::ClaimLost);
        // Even when nothing would stand in its way any more.
        world.clock.advance(std::chrono::minutes(3));
        must(tick(*world.store, world.now()));
        QVERIFY(refusal(world.send(me, command)) == ErrorCode::ClaimLost);
        QVERIFY(world.decisions().empty());
        QVERIFY(theirs.token > *command.expect.claimToken);
    }

    void aRefusalIsRememberedAndANewCommandIsNot()
    {
        World world;
        auto me = world.person("me");
        const auto command = world.decision(me, world.addCase(), DecisionAction::PublishGeneral);
        me.permissions.erase("item.decide");
        QVERIFY(refusal(world.send(me, command)) == ErrorCode::Permission);
        me.permissions.insert("item.decide");
        // The person was told that it is dead: a late copy must not bring it to life.
        QVERIFY(refusal(world.send(me, command)) == ErrorCode::Permission);
        auto again = command;
        again.id = CommandId::make();
        QVERIFY(world.send(me, again));
    }

    void nobodyDecidesAsSomebodyElseOrInAnotherQueue()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you"), support = world.person("help", "support");
        const auto kase = world.addCase();
        QVERIFY(refusal(world.send(you, world.decision(me, kase, DecisionAction::PublishGeneral))) ==
                ErrorCode::Permission);
        QVERIFY(refusal(world.send(support, world.decision(support, kase, DecisionAction::PublishGeneral))) ==
                ErrorCode::Permission);
        const auto restricted = world.openCase(world.addItem(), "restricted");
        QVERIFY(refusal(world.send(me, world.decision(me, restricted, DecisionAction::PublishGeneral))) ==
                ErrorCode::Permission);
        QVERIFY(world.decisions().empty());
    }

    void aSecondDecisionIsKeptAndChangesNothing()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        const auto second = world.decision(you, kase, DecisionAction::Block);
        must(world.send(me, world.decision(me, kase, DecisionAction::PublishGeneral)));
        const auto receipt = must(world.send(you, second));
        QVERIFY(receipt.outcome == ReceiptOutcome::SecondOpinion);
        QVERIFY(receipt.decision);
        QVERIFY(world.itemOf(kase).state == ItemState::Published);
        QVERIFY(world.decisions()[1].role == DecisionRole::SecondOpinion);
    }

    void hidingEndsByItself()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase(ItemState::Published, Classification::General);
        must(world.send(me, world.decision(me, kase, DecisionAction::Hide)));
        QVERIFY(world.itemOf(kase).state == ItemState::Unavailable);
        QVERIFY(world.itemOf(kase).hiddenUntil == world.now() + HideTime);
        QVERIFY(world.kase(kase).state == CaseState::Open);
        world.clock.advance(HideTime - Milliseconds(1));
        must(tick(*world.store, world.now()));
        QVERIFY(world.itemOf(kase).state == ItemState::Unavailable);
        world.clock.advance(Milliseconds(1));
        QVERIFY(must(tick(*world.store, world.now())));
        QVERIFY(world.itemOf(kase).state == ItemState::Published);
        QVERIFY(!world.itemOf(kase).hiddenUntil);
        QVERIFY(!must(tick(*world.store, world.now())));
    }

    void hidingIsTakenBackOrMadeToStay()
    {
        World world;
        const auto me = world.person("me");
        const auto first = world.addCase(ItemState::Published, Classification::General);
        must(world.send(me, world.decision(me, first, DecisionAction::Hide)));
        must(world.send(me, world.decision(me, first, DecisionAction::Unhide)));
        QVERIFY(world.itemOf(first).state == ItemState::Published);

        const auto second = world.addCase(ItemState::Published, Classification::General);
        must(world.send(me, world.decision(me, second, DecisionAction::Hide)));
        must(world.send(me, world.decision(me, second, DecisionAction::MakeUnavailable)));
        world.clock.advance(HideTime * 2);
        must(tick(*world.store, world.now()));
        QVERIFY(world.itemOf(second).state == ItemState::Unavailable);
        QVERIFY(!world.itemOf(second).hiddenUntil);
    }

    void reversalOpensTheNextRound_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("after");
        const auto row = [](const char *name, DecisionAction action, ItemState from, ItemState after) {
            QTest::newRow(name) << static_cast<int>(action) << static_cast<int>(from) << static_cast<int>(after);
        };
        row("publication", DecisionAction::PublishGeneral, ItemState::Pending, ItemState::Unavailable);
        row("unavailability", DecisionAction::MakeUnavailable, ItemState::Published, ItemState::Published);
        row("block", DecisionAction::Block, ItemState::Pending, ItemState::Blocked);
        row("reclassification", DecisionAction::ReclassifyAdult, ItemState::Published, ItemState::Published);
    }

    void reversalOpensTheNextRound()
    {
        QFETCH(int, action);
        QFETCH(int, from);
        QFETCH(int, after);
        World world;
        const auto me = world.person("me");
        const auto state = static_cast<ItemState>(from);
        const auto kase =
            world.addCase(state, state == ItemState::Pending ? Classification::Unclassified : Classification::General);
        const auto command = world.decision(me, kase, static_cast<DecisionAction>(action));
        must(world.send(me, command));
        const auto receipt = must(world.send(me, world.reversal(me, kase, command.id)));
        QVERIFY(receipt.outcome == ReceiptOutcome::Applied);
        QCOMPARE(static_cast<int>(world.itemOf(kase).state), after);
        if (static_cast<DecisionAction>(action) == DecisionAction::ReclassifyAdult)
            QVERIFY(world.itemOf(kase).classification == Classification::General);
        const auto reopened = world.kase(kase);
        QVERIFY(reopened.state == CaseState::Open);
        QVERIFY(reopened.reason == CaseReason::Reversed);
        QCOMPARE(reopened.round, 2);
        // The next round can be decided; the old one cannot be reversed again.
        QVERIFY(refusal(world.send(me, world.reversal(me, kase, command.id))) == ErrorCode::AlreadyDecided);
        const auto next = world.itemOf(kase).state == ItemState::Published ? DecisionAction::MakeUnavailable
                                                                           : DecisionAction::PublishGeneral;
        QVERIFY(must(world.send(me, world.decision(me, kase, next))).outcome == ReceiptOutcome::Applied);
    }

    void everyStateCanBeConfirmedAndClosesItsCase_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("action");
        const auto row = [](const char *name, ItemState state, DecisionAction action) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(action);
        };
        row("published", ItemState::Published, DecisionAction::ReclassifyGeneral);
        row("unavailable", ItemState::Unavailable, DecisionAction::MakeUnavailable);
        row("blocked", ItemState::Blocked, DecisionAction::Block);
    }

    void everyStateCanBeConfirmedAndClosesItsCase()
    {
        QFETCH(int, state);
        QFETCH(int, action);
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase(static_cast<ItemState>(state), Classification::General);
        const auto owner = world.itemOf(kase).owner;
        const auto before = must(world.store->readMember(owner));
        const auto command = world.decision(me, kase, static_cast<DecisionAction>(action));
        QVERIFY(must(world.send(me, command)).outcome == ReceiptOutcome::Applied);
        QCOMPARE(static_cast<int>(world.itemOf(kase).state), state);
        QVERIFY(world.kase(kase).state == CaseState::Closed);
        const auto after = must(world.store->readMember(owner));
        QCOMPARE(after.itemsPublished, before.itemsPublished);
        QCOMPARE(after.itemsBlocked, before.itemsBlocked);
        // Taking a confirmation back changes nothing either; it only lets somebody look again.
        must(world.send(me, world.reversal(me, kase, command.id)));
        QCOMPARE(static_cast<int>(world.itemOf(kase).state), state);
        QVERIFY(world.kase(kase).state == CaseState::Open);
    }

    void onlyTheAuthorOrALeadReverses()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you"), lead = world.person("lead", "lead");
        const auto kase = world.addCase();
        const auto command = world.decision(me, kase, DecisionAction::PublishGeneral);
        must(world.send(me, command));
        QVERIFY(refusal(world.send(you, world.reversal(you, kase, command.id))) == ErrorCode::Permission);
        QVERIFY(refusal(world.send(me, world.reversal(me, kase, CommandId("no-such")))) == ErrorCode::NotFound);
        QVERIFY(world.send(lead, world.reversal(lead, kase, command.id)));
    }

    void aSecondOpinionOrMeasureIsNotReversed()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase(ItemState::Published, Classification::General);
        const auto hide = world.decision(me, kase, DecisionAction::Hide);
        must(world.send(me, hide));
        QVERIFY(refusal(world.send(me, world.reversal(me, kase, hide.id))) == ErrorCode::IllegalTransition);
        must(world.send(me, world.decision(me, kase, DecisionAction::MakeUnavailable)));
        const auto second = world.decision(you, kase, DecisionAction::MakeUnavailable);
        must(world.send(you, second));
        QVERIFY(refusal(world.send(you, world.reversal(you, kase, second.id))) == ErrorCode::IllegalTransition);
    }

    void aReversalLeavesAloneWhatHasMovedOn()
    {
        DecisionRecord decision;
        decision.action = DecisionAction::PublishGeneral;
        decision.after = {ItemState::Published, Classification::General};
        Item item;
        item.state = ItemState::Unavailable;
        item.classification = Classification::General;
        QVERIFY((takenBack(decision, item) == ItemOutcome{ItemState::Unavailable, Classification::General}));
        decision.action = DecisionAction::MakeUnavailable;
        decision.after = {ItemState::Unavailable, Classification::General};
        item.manifestlyIllegal = true;
        QVERIFY((takenBack(decision, item) == ItemOutcome{ItemState::Unavailable, Classification::General}));
    }

    void anAppealNeverReturnsToItsFirstDecider()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto first = world.addCase();
        must(world.send(me, world.decision(me, first, DecisionAction::Block)));
        const auto appeal =
            world.openCase(ItemId(world.kase(first).subject), "published-review", Severity::Medium, CaseReason::Appeal);
        QVERIFY(refusal(world.claim(me, appeal)) == ErrorCode::SecondPerson);
        QVERIFY(refusal(world.send(me, world.decision(me, appeal, DecisionAction::PublishGeneral))) ==
                ErrorCode::SecondPerson);
        QVERIFY(world.send(you, world.decision(you, appeal, DecisionAction::PublishGeneral)));
    }

    void visibilityIsDerived()
    {
        Item item;
        Member owner;
        item.state = ItemState::Published;
        owner.certified = true;
        QVERIFY(isVisible(item, owner));
        owner.restricted = true;
        QVERIFY(!isVisible(item, owner));
        owner.restricted = false;
        owner.certified = false;
        QVERIFY(!isVisible(item, owner));
        owner.certified = true;
        item.restricted = true;
        QVERIFY(!isVisible(item, owner));
        item.restricted = false;
        item.state = ItemState::Unavailable;
        QVERIFY(!isVisible(item, owner));
    }
};

VIGIE_TEST(CommandsTest);
#include "CommandsTest.moc"
