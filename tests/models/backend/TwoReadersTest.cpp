#include "models/backend/rules/Members.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <set>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

/// The same decision, with a doubt that asks for somebody else.
Command unsure(World &world, const Person &person, const CaseId &kase, DecisionAction action)
{
    auto command = world.decision(person, kase, action);
    auto &decision = std::get<ItemDecision>(command.body);
    decision.judgement = Judgement{.firstAction = action, .unsure = true};
    return command;
}

/// A policy whose queues ask for two readers where the first one is unsure, and in appeals.
void askForTwo(World &world)
{
    must(world.store->transaction([&]() -> Result<void> {
        TRY(auto policy, world.store->policy());
        for (const char *queue : {"screening", "published-review"})
            policy.queues.push_back(
                {QueueId(queue), SealRule::Never, 0, RevealRule::Never, {TwoReaders::Unsure, TwoReaders::Appeal}});
        return world.store->writePolicy(policy);
    }));
}

} // namespace

class TwoReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFindingWaitsAndTheSecondOneAppliesIt()
    {
        World world;
        askForTwo(world);
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        const auto first = must(world.send(me, unsure(world, me, kase, DecisionAction::Block)));
        QVERIFY(first.outcome == ReceiptOutcome::Proposed);
        QVERIFY(world.itemOf(kase).state == ItemState::Pending); // nothing happened
        QVERIFY(must(world.store->lettersOn(world.itemOf(kase).id)).empty());
        const auto open = world.kase(kase);
        QVERIFY(open.state == CaseState::Open);
        QVERIFY(open.reason == CaseReason::SecondReading);
        QCOMPARE(open.round, 2);
        QVERIFY(open.proposals.empty()); // the second reader is not told

        QVERIFY(refusal(world.claim(me, kase)) == ErrorCode::SecondPerson);
        QVERIFY(refusal(world.send(me, world.decision(me, kase, DecisionAction::Block))) == ErrorCode::SecondPerson);
        must(world.claim(you, kase));
        const auto second = must(world.send(you, world.decision(you, kase, DecisionAction::Block)));
        QVERIFY(second.outcome == ReceiptOutcome::Applied);
        QVERIFY(world.itemOf(kase).state == ItemState::Blocked);
        QVERIFY(world.kase(kase).state == CaseState::Closed);
        QCOMPARE(must(world.store->lettersOn(world.itemOf(kase).id)).size(), std::size_t(1));
        const auto records = world.decisions();
        QVERIFY(records[0].role == DecisionRole::Proposal && records[0].judgement->unsure);
        QVERIFY(records[1].role == DecisionRole::Primary);
    }

    void whereTwoDoNotAgreeALeadDecides()
    {
        World world;
        askForTwo(world);
        const auto me = world.person("me"), you = world.person("you"), third = world.person("third");
        const auto lead = world.person("lead", "lead");
        const auto kase = world.addCase();
        must(world.send(me, unsure(world, me, kase, DecisionAction::Block)));
        const auto second = must(world.send(you, world.decision(you, kase, DecisionAction::PublishAdult)));
        QVERIFY(second.outcome == ReceiptOutcome::Proposed);
        QVERIFY(world.itemOf(kase).state == ItemState::Pending);
        const auto open = world.kase(kase);
        QVERIFY(open.reason == CaseReason::Disagreement);
        QCOMPARE(open.queue.value, std::string("arbitration"));
        QCOMPARE(open.proposals.size(), std::size_t(2));
        QVERIFY(open.proposals[0].action == DecisionAction::Block);
        QVERIFY(open.proposals[1].action == DecisionAction::PublishAdult);
        QVERIFY(refusal(world.claim(third, kase)) == ErrorCode::Permission);
        QVERIFY(refusal(world.claim(you, kase)).has_value());
        must(world.claim(lead, kase));
        QVERIFY(must(world.send(lead, world.decision(lead, kase, DecisionAction::PublishGeneral))).outcome ==
                ReceiptOutcome::Applied);
        QVERIFY(world.itemOf(kase).state == ItemState::Published);
    }

    void aLeadWhoReadItIsNoThirdPerson()
    {
        World world;
        askForTwo(world);
        const auto lead = world.person("lead", "lead"), you = world.person("you");
        const auto kase = world.addCase();
        must(world.send(lead, unsure(world, lead, kase, DecisionAction::Block)));
        must(world.send(you, world.decision(you, kase, DecisionAction::PublishAdult)));
        QVERIFY(refusal(world.claim(lead, kase)) == ErrorCode::SecondPerson);
    }

    void twoPeopleLiftWhatIsManifestlyIllegal()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        auto item = world.itemOf(kase);
        item.manifestlyIllegal = true;
        must(world.store->writeItem(item));
        QVERIFY(must(world.send(me, world.decision(me, kase, DecisionAction::PublishAdult))).outcome ==
                ReceiptOutcome::Proposed);
        QVERIFY(world.itemOf(kase).manifestlyIllegal);
        must(world.send(you, world.decision(you, kase, DecisionAction::PublishAdult)));
        QVERIFY(world.itemOf(kase).state == ItemState::Published);
        QVERIFY(!world.itemOf(kase).manifestlyIllegal);
    }

    /// The second reader sees of the first neither an answer in the member's time line nor one to reverse.
    void aProposalIsNoDecisionYet()
    {
        World world;
        askForTwo(world);
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        must(world.send(me, unsure(world, me, kase, DecisionAction::Block)));
        QVERIFY(!must(world.store->findLastDecision(world.itemOf(kase).id)));
        must(world.claim(you, kase));
        const auto owner = world.itemOf(kase).owner;
        const auto count = [&] {
            const auto timeline = must(timelineFor(*world.store, you, owner, OpenedFor{kase, {}}, world.now()));
            return std::ranges::count(timeline.events, MemberEventKind::Decision, &MemberEvent::kind);
        };
        const auto before = count();
        must(world.send(you, world.decision(you, kase, DecisionAction::Block)));
        QCOMPARE(count(), before + 1); // the second reader's own, not both
        QCOMPARE(must(world.store->findLastDecision(world.itemOf(kase).id))->author, you.id);
    }

    void aRepeatedProposalGetsTheSameAnswer()
    {
        World world;
        askForTwo(world);
        const auto me = world.person("me");
        const auto kase = world.addCase();
        const auto command = unsure(world, me, kase, DecisionAction::Block);
        const auto first = must(world.send(me, command));
        QVERIFY(must(world.send(me, command)) == first);
        QCOMPARE(world.decisions().size(), std::size_t(1));
    }

    /// Whoever sends what in which order: nothing flagged or known is ever shown by one person, nobody counts twice in
    /// a chain of readings, and a case in a second reading tells nothing of the first.
    void whateverPeopleSendTwoOfThemStandBehindARelease()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        World world;
        askForTwo(world);
        std::vector<Person> people;
        for (int i = 0; i < 4; ++i)
            people.push_back(world.person("p" + std::to_string(i), i == 3 ? "lead" : "moderator"));
        std::vector<CaseId> cases;
        for (int i = 0; i < 12; ++i) {
            cases.push_back(world.addCase());
            auto item = world.itemOf(cases.back());
            item.manifestlyIllegal = i % 2 == 0;
            item.knownHash = i % 4 == 0;
            must(world.store->writeItem(item));
        }
        constexpr std::array Actions{DecisionAction::PublishGeneral, DecisionAction::PublishAdult,
                                     DecisionAction::Block};
        for (int step = 0; step < 400; ++step) {
            const auto &person = people[random.bounded(4U)];
            const auto &kase = cases[random.bounded(12U)];
            const auto action = Actions[random.bounded(3U)];
            (void)world.send(person, random.bounded(2U) ? unsure(world, person, kase, action)
                                                        : world.decision(person, kase, action));
            if (world.kase(kase).reason == CaseReason::SecondReading)
                QVERIFY(world.kase(kase).proposals.empty());
        }
        const auto records = world.decisions();
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const auto item = world.itemOf(cases[i]);
            std::set<std::string> releasers, readers;
            int readings = 0;
            for (const auto &record : records) {
                if (record.caseId != cases[i] || record.role == DecisionRole::SecondOpinion)
                    continue;
                readings += 1;
                readers.insert(record.author.value);
                if (publishes(record.action))
                    releasers.insert(record.author.value);
            }
            QCOMPARE(static_cast<int>(readers.size()), readings);
            QVERIFY(readings <= 3);
            if (i % 4 == 0)
                QVERIFY(item.state != ItemState::Published);
            else if (i % 2 == 0 && item.state == ItemState::Published)
                QVERIFY2(releasers.size() >= 2, qPrintable(QString::number(i)));
        }
    }
};

VIGIE_TEST(TwoReadersTest);
#include "TwoReadersTest.moc"
