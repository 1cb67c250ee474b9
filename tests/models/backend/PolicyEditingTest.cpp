#include "models/backend/rules/PolicyEditing.h"
#include "models/backend/sample/PolicySeed.h"
#include "models/contract/Policies.h"
#include "models/domain/PolicyDifference.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

Result<Policy> publish(World &world, const Policy &policy)
{
    Result<Policy> made(ErrorCode::Internal);
    const auto done = world.store->transaction([&]() -> Result<void> {
        made = publishPolicy(*world.store, policy, world.now());
        return made ? Result<void>() : Result<void>(made.error());
    });
    return made;
}

Policy next(World &world)
{
    auto policy = must(world.store->policy());
    ++policy.version;
    PolicyChange change;
    change.version = policy.version;
    change.summary.byLanguage = {{"en", QStringLiteral("Violence reads otherwise.")}};
    policy.changes.insert(policy.changes.begin(), change);
    policy.clauses[0].text.byLanguage["en"] = QStringLiteral("another text");
    return policy;
}

} // namespace

class PolicyEditingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextVersionIsInForceAndSaysWhatItChanged()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        auto late = world.decision(me, kase, DecisionAction::Block);
        late.expect.policyVersion = 3;
        const auto made = must(publish(world, next(world)));
        QCOMPARE(made.version, 4);
        QCOMPARE(made.rev, std::int64_t(2));
        QVERIFY(made.effectiveAt == world.now());
        QCOMPARE(made.changes.size(), std::size_t(1));
        QCOMPARE(made.changes[0].clauses.size(), std::size_t(1));
        QVERIFY(made.changes[0].clauses[0].kind == ClauseChangeKind::Reworded);
        QVERIFY(must(world.store->policy()) == made);
        QVERIFY(refusal(world.send(me, late)) == ErrorCode::PolicyChanged); // made under the older one
        const auto again = must(publish(world, next(world)));
        QCOMPARE(again.changes.size(), std::size_t(2)); // what came before is still told
    }

    void whatIsNoNextVersionIsRefused()
    {
        World world;
        for (const int version : {1, 3, 5}) {
            auto policy = next(world);
            policy.version = version;
            QVERIFY(refusal(publish(world, policy)) == ErrorCode::Changed);
        }
        auto other = next(world);
        other.id = PolicyId("another");
        QVERIFY(refusal(publish(world, other)) == ErrorCode::Changed);
        auto silent = next(world);
        silent.changes.clear();
        QVERIFY(refusal(publish(world, silent)) == ErrorCode::Invalid);
        auto twice = next(world);
        twice.clauses.push_back(twice.clauses.front());
        QVERIFY(refusal(publish(world, twice)) == ErrorCode::Invalid);
        auto keys = next(world);
        for (auto &clause : keys.clauses)
            clause.key = 'V';
        QVERIFY(refusal(publish(world, keys)) == ErrorCode::Invalid);
        QCOMPARE(must(world.store->policy()).version, 3);
    }

    void aLetterThatCouldNotBeWrittenIsNotPublished()
    {
        World world;
        auto policy = next(world);
        policy.letters.frame.byLanguage = {{"en", QStringLiteral("{reason} {name}")}};
        QVERIFY(!unwritableLetters(policy).empty());
        QVERIFY(refusal(publish(world, policy)) == ErrorCode::Invalid);
    }

    void aMeasureThatCouldNotBeToldIsNotPublished()
    {
        World world;
        auto policy = next(world);
        policy.measures = must(contract::parsePolicy(sample::nextPolicySeed())).measures;
        auto mute = policy;
        mute.measures.letters.strike.byLanguage.erase("en");
        QVERIFY(refusal(publish(world, mute)) == ErrorCode::Invalid);
        auto ofItems = policy;
        ofItems.measures.thresholds = {{3, 365, RestrictionKind::Unavailable, 14}};
        QVERIFY(refusal(publish(world, ofItems)) == ErrorCode::Invalid);
        QVERIFY(!refusal(publish(world, policy)));
    }

    void aSenderIsWholeAndStays()
    {
        World world;
        auto policy = next(world);
        policy.sender = LetterSender{QStringLiteral("Exemple SAS"), {{{"fr", QStringLiteral("1 rue")}}}};
        const auto refused = publish(world, policy);
        QVERIFY(refusal(refused) == ErrorCode::Invalid);
        QCOMPARE(refused.error().detail, std::string("sender.address.en"));
        policy.sender->address.byLanguage["en"] = QStringLiteral("1 rue");
        QVERIFY(!refusal(publish(world, policy)));
        auto dropped = next(world);
        QVERIFY(dropped.sender == policy.sender);
        dropped.sender.reset();
        QCOMPARE(publish(world, dropped).error().detail, std::string("letters would lose their sender"));
    }

    void theSeedsFollowOneAnother()
    {
        const auto first = must(contract::parsePolicy(sample::policySeed()));
        const auto second = must(contract::parsePolicy(sample::nextPolicySeed()));
        QCOMPARE(second.version, first.version + 1);
        QVERIFY(second.id == first.id);
        const auto wrong = unwritableLetters(second);
        QVERIFY2(wrong.empty(), wrong.empty() ? "" : wrong.front().c_str());
        QCOMPARE(differences(first, second).size(), std::size_t(3));
        for (const char *queue : {"screening", "published-review", "restricted", "arbitration"})
            QVERIFY(second.ruleOf(QueueId(queue)).queue == QueueId(queue));
        QVERIFY(second.ruleOf(QueueId("restricted")).seal == SealRule::Always);
        QVERIFY(second.ruleOf(QueueId("screening")).seal == SealRule::Sample);
    }
};

VIGIE_TEST(PolicyEditingTest);
#include "PolicyEditingTest.moc"
