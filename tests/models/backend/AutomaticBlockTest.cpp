#include "models/backend/rules/AutomaticBlocks.h"
#include "models/backend/rules/Letters.h"
#include "models/backend/rules/Screening.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

void blockByMachine(World &world, const ItemId &item, const char *clause = "violence")
{
    must(world.store->transaction(
        [&] { return blockAutomatically(*world.store, item, ClauseId(clause), world.now()); }));
}

CaseId appeal(World &world, const ItemId &item)
{
    CaseId made;
    must(world.store->transaction([&]() -> Result<void> {
        TRY(const auto record, complain(*world.store, item, QStringLiteral("Look again."), world.now()));
        made = record.kase.id;
        return {};
    }));
    return made;
}

ItemId withFile(World &world, const std::string &sha256)
{
    const auto id = world.addItem();
    auto item = world.item(id);
    MediaRef media;
    media.id = MediaId("media-" + id.value);
    media.sha256 = sha256;
    item.media = {media};
    must(world.store->writeItem(item));
    return id;
}

} // namespace

class AutomaticBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockByTheMachineIsADecisionWithALetter()
    {
        World world;
        const auto item = world.addItem();
        blockByMachine(world, item);
        QVERIFY(world.item(item).state == ItemState::Blocked);
        const auto records = world.decisions();
        QCOMPARE(records.size(), std::size_t(1));
        QVERIFY(records[0].role == DecisionRole::Automatic);
        QCOMPARE(records[0].author.value, std::string(MachineAuthor));
        QVERIFY(records[0].clause == ClauseId("violence"));
        QVERIFY(world.kase(records[0].caseId).state == CaseState::Closed);
        const auto letters = must(world.store->lettersOn(item));
        QCOMPARE(letters.size(), std::size_t(1));
        QVERIFY(letters[0].automated);
        QVERIFY(letters[0].decision == records[0].id);
        QVERIFY(!letters[0].letter.text.isEmpty());
    }

    void whatMembersSawBecomesUnavailable()
    {
        World world;
        const auto item = world.addItem(ItemState::Published, Classification::General);
        blockByMachine(world, item);
        QVERIFY(world.item(item).state == ItemState::Unavailable);
    }

    void anAppealCarriesLetterAndComplaintAndNeedsTwoReaders()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto item = world.addItem();
        blockByMachine(world, item);
        const auto kase = appeal(world, item);
        const auto open = world.kase(kase);
        QVERIFY(open.reason == CaseReason::Appeal);
        QVERIFY(open.appeal && open.appeal->automated);
        QCOMPARE(open.appeal->complaint, QStringLiteral("Look again."));
        QCOMPARE(open.appeal->letter, must(world.store->lettersOn(item)).front().letter.text);
        QVERIFY(must(world.send(me, world.decision(me, kase, DecisionAction::PublishGeneral))).outcome ==
                ReceiptOutcome::Proposed);
        QVERIFY(world.item(item).state == ItemState::Blocked);
        QVERIFY(refusal(world.claim(me, kase)) == ErrorCode::SecondPerson);
        must(world.send(you, world.decision(you, kase, DecisionAction::PublishGeneral)));
        QVERIFY(world.item(item).state == ItemState::Published);
    }

    void nothingIsAppealedThatIsNotRestricted()
    {
        World world;
        const auto item = world.addItem();
        QVERIFY(refusal(complain(*world.store, item, QStringLiteral("?"), world.now())) ==
                ErrorCode::IllegalTransition);
    }

    void aKnownFileIsBlockedBeforeAnyModelIsAskedAndNeverReleased()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        must(world.store->addKnownHash({"abc", ClauseId("gravest"), false}));
        const auto item = withFile(world, "abc"), other = withFile(world, "def");
        for (const auto &id : {item, other})
            must(world.store->transaction([&] { return receiveVerdicts(*world.store, id, {}, world.now()); }));
        QVERIFY(world.item(item).knownHash && world.item(item).manifestlyIllegal);
        QVERIFY(world.item(item).state == ItemState::Blocked);
        QVERIFY(!world.item(other).knownHash);
        const auto kase = appeal(world, item);
        for (const auto &person : {me, you})
            for (const auto action : {DecisionAction::PublishAdult, DecisionAction::PublishGeneral})
                QVERIFY(refusal(world.send(person, world.decision(person, kase, action))) ==
                        ErrorCode::IllegalTransition);
        must(world.send(me, world.decision(me, kase, DecisionAction::Block)));
        must(world.send(you, world.decision(you, kase, DecisionAction::Block)));
        QVERIFY(world.item(item).state == ItemState::Blocked);
        QVERIFY(world.kase(kase).state == CaseState::Closed);
    }

    void theLetterIsWhatWasPreviewedOrNothingIsSent()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        auto command = world.decision(me, kase, DecisionAction::Block);
        auto &decision = std::get<ItemDecision>(command.body);
        decision.letter = Letter{"fr", letterDate(world.now()), QStringLiteral("Something else")};
        QVERIFY(refusal(world.send(me, command)) == ErrorCode::Invalid);
        QVERIFY(world.itemOf(kase).state == ItemState::Pending);
        command.id = CommandId::make(); // a refusal is remembered
        decision.letter->text = QStringLiteral("text");
        decision.letter->date = "2020-01-01";
        QVERIFY(refusal(world.send(me, command)) == ErrorCode::Invalid); // not the day of the decision
        command.id = CommandId::make();
        decision.letter->date = letterDate(world.now());
        must(world.send(me, command));
        const auto sent = must(world.store->lettersOn(world.itemOf(kase).id));
        QCOMPARE(sent.size(), std::size_t(1));
        QVERIFY(sent[0].letter == *decision.letter);
        QVERIFY(!sent[0].automated);
    }
};

VIGIE_TEST(AutomaticBlockTest);
#include "AutomaticBlockTest.moc"
