#include "models/domain/BulkPlan.h"
#include "tests/support/TestCase.h"

#include <QRandomGenerator>

#include <set>

using namespace vigie;
using namespace vigie::domain;

namespace {

const PersonId Me("me");

Policy policy()
{
    using enum DecisionAction;
    Policy policy;
    policy.version = 4;
    Clause general, weapons;
    general.id = ClauseId("general");
    general.actions = {PublishGeneral, ReclassifyGeneral};
    weapons.id = ClauseId("weapons");
    weapons.actions = {Block, MakeUnavailable};
    policy.clauses = {general, weapons};
    return policy;
}

/// A sample of published content, in order.
BulkCase sample(const std::string &id)
{
    BulkCase one;
    one.detail.kase.id = CaseId(id);
    one.detail.kase.kind = CaseKind::ItemReview;
    one.detail.kase.state = CaseState::Open;
    one.detail.kase.reason = CaseReason::Sample;
    Item item;
    item.id = ItemId("item-" + id);
    item.kind = ItemKind::Photo;
    item.state = ItemState::Published;
    item.classification = Classification::General;
    one.detail.item = item;
    one.detail.policy = policy();
    one.evidence = BulkEvidence::Whole;
    return one;
}

template <typename T> T any(QRandomGenerator &dice, std::initializer_list<T> values)
{
    return *(values.begin() + dice.bounded(static_cast<int>(values.size())));
}

BulkCase drawn(QRandomGenerator &dice)
{
    auto one = sample("c" + std::to_string(dice.bounded(12)));
    auto &kase = one.detail.kase;
    auto &item = *one.detail.item;
    kase.state = any(dice, {CaseState::Open, CaseState::Open, CaseState::Claimed, CaseState::Closed});
    kase.reason = any(dice, {CaseReason::Sample, CaseReason::Flagged, CaseReason::Appeal, CaseReason::SecondReading});
    if (kase.state == CaseState::Claimed)
        kase.claimedBy = any(dice, {Me, PersonId("other")});
    item.state = any(dice, {ItemState::Pending, ItemState::Published, ItemState::Blocked, ItemState::Unavailable});
    item.classification = any(dice, {Classification::Unclassified, Classification::General, Classification::Adult});
    item.restricted = dice.bounded(8) == 0;
    item.manifestlyIllegal = dice.bounded(8) == 0;
    item.openNotices = dice.bounded(6) == 0 ? 1 : 0;
    one.evidence = static_cast<BulkEvidence>(dice.bounded(4) % 3);
    one.exception = dice.bounded(5) == 0;
    one.decidedHere = dice.bounded(8) == 0;
    if (dice.bounded(10) == 0)
        one.detail.item.reset();
    if (dice.bounded(10) == 0)
        one.detail.policy.reset();
    return one;
}

} // namespace

class BulkPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreKeptAsTheyAre()
    {
        auto adult = sample("b");
        adult.detail.item->classification = Classification::Adult;
        const auto plan = planBulk({sample("a"), adult}, BulkChoice::Keep, {}, Me);
        QCOMPARE(plan[0].action, DecisionAction::ReclassifyGeneral);
        QCOMPARE(plan[1].action, DecisionAction::ReclassifyAdult);
        QCOMPARE(plan[0].clause, std::optional(ClauseId("general")));
        QCOMPARE(plan[0].policyVersion, 4);
        QVERIFY(plan[0].becomes && plan[0].becomes->state == ItemState::Published);
    }

    void eachStateHasItsWayDown()
    {
        auto pending = sample("b");
        pending.detail.item->state = ItemState::Pending;
        const ClauseId weapons("weapons");
        const auto plan = planBulk({sample("a"), pending}, BulkChoice::TakeDown, weapons, Me);
        QCOMPARE(plan[0].action, DecisionAction::MakeUnavailable);
        QCOMPARE(plan[1].action, DecisionAction::Block);
        QCOMPARE(plan[1].clause, std::optional(weapons));
        for (const auto &wrong : {std::optional<ClauseId>(), std::optional(ClauseId("general"))})
            QCOMPARE(planBulk({sample("a")}, BulkChoice::TakeDown, wrong, Me)[0].obstacle,
                     std::optional(BulkObstacle::Clause));
    }

    void everyObstacleSaysItself()
    {
        const auto obstacle = [](const std::function<void(BulkCase &)> &change, BulkChoice choice = BulkChoice::Keep) {
            auto one = sample("a");
            change(one);
            return planBulk({one}, choice, ClauseId("weapons"), Me)[0].obstacle.value();
        };
        using O = BulkObstacle;
        QCOMPARE(obstacle([](auto &c) { c.exception = true; }), O::Exception);
        QCOMPARE(obstacle([](auto &c) { c.detail.item.reset(); }), O::RecordMissing);
        QCOMPARE(obstacle([](auto &c) { c.detail.policy.reset(); }), O::RecordMissing);
        QCOMPARE(obstacle([](auto &c) { c.detail.item->kind = ItemKind::Unknown; }), O::NotUnderstood);
        QCOMPARE(obstacle([](auto &c) { c.detail.item->restricted = true; }), O::Restricted);
        QCOMPARE(obstacle([](auto &c) { c.detail.item->manifestlyIllegal = true; }), O::Restricted);
        QCOMPARE(obstacle([](auto &c) { c.detail.kase.state = CaseState::Closed; }), O::Closed);
        QCOMPARE(obstacle([](auto &c) { c.decidedHere = true; }), O::Closed);
        QCOMPARE(obstacle([](auto &c) { c.detail.kase.claimedBy = PersonId("other"); }), O::SomebodyElse);
        // Also all that somebody could have decided before.
        for (const auto reason : {CaseReason::Appeal, CaseReason::SecondReading, CaseReason::Disagreement})
            QCOMPARE(obstacle([reason](auto &c) { c.detail.kase.reason = reason; }), O::OneByOne);
        QCOMPARE(obstacle([](auto &c) { c.detail.item->openNotices = 1; }), O::Notices);
        QCOMPARE(obstacle([](auto &c) { c.evidence = BulkEvidence::Lacking; }), O::Evidence);
        QCOMPARE(obstacle([](auto &c) { c.evidence = BulkEvidence::Coming; }), O::Coming);
        QCOMPARE(obstacle([](auto &c) { c.detail.item->state = ItemState::Pending; }), O::NotPossible);
        auto unseen = sample("a");
        unseen.evidence = BulkEvidence::Coming; // a restriction does not need every picture
        QVERIFY(!planBulk({unseen}, BulkChoice::TakeDown, ClauseId("weapons"), Me)[0].obstacle);
    }

    /// Whatever the cases are: a line for each, never both an action and an obstacle, nothing done twice, nothing that
    /// the rules of a single decision would refuse.
    void noPlanBreaksARule()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator dice(seed);
        int doable = 0;
        for (int round = 0; round < 2000; ++round) {
            std::vector<BulkCase> cases;
            for (int i = dice.bounded(10); i > 0; --i)
                cases.push_back(drawn(dice));
            const auto choice =
                any(dice, {BulkChoice::Keep, BulkChoice::General, BulkChoice::Adult, BulkChoice::TakeDown});
            const auto plan = planBulk(cases, choice, ClauseId("weapons"), Me);
            QCOMPARE(plan.size(), cases.size());
            std::set<CaseId> done;
            for (std::size_t i = 0; i < plan.size(); ++i) {
                const auto &line = plan[i];
                const auto &one = cases[i];
                QCOMPARE(line.kase, one.detail.kase.id);
                QCOMPARE(line.obstacle.has_value(), line.action == DecisionAction::Unknown);
                if (line.obstacle)
                    continue;
                ++doable;
                QVERIFY(done.insert(line.kase).second);
                QVERIFY(!one.exception && !one.decidedHere && !one.detail.item->restricted);
                QCOMPARE(outcome(line.action, *one.detail.item), line.becomes);
                QVERIFY(line.becomes.has_value());
                QVERIFY(!needsClause(line.action) || line.clause);
                QVERIFY(choice == BulkChoice::TakeDown || one.evidence == BulkEvidence::Whole);
                QVERIFY(closesCase(line.action));
            }
        }
        QVERIFY(doable > 200);
    }
};

VIGIE_TEST(BulkPlanTest);
#include "BulkPlanTest.moc"
