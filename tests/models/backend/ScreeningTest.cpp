#include "models/backend/rules/Screening.h"
#include "models/backend/sample/HiveForms.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using sample::Screened;

namespace {

Result<void> deliver(World &world, const std::string &json, const ItemId &item = {})
{
    return world.store->transaction([&] { return receiveHive(*world.store, json, item, world.now()); });
}

std::string answer(Screened what, const ItemId &item, int frames = 1)
{
    drawn::Dice dice(11);
    return sample::hiveV2(what, item.value, frames, dice);
}

std::optional<Case> openCaseOf(World &world, const ItemId &item)
{
    const auto found = must(world.store->findOpenCase(CaseKind::ItemReview, item.value));
    return found ? std::optional(found->kase) : std::nullopt;
}

} // namespace

class ScreeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsClearedIsPublishedInItsClass_data()
    {
        QTest::addColumn<int>("screened");
        QTest::addColumn<int>("classification");
        QTest::newRow("general") << static_cast<int>(Screened::ClearedGeneral)
                                 << static_cast<int>(Classification::General);
        QTest::newRow("adult") << static_cast<int>(Screened::ClearedAdult) << static_cast<int>(Classification::Adult);
    }
    void whatIsClearedIsPublishedInItsClass()
    {
        QFETCH(int, screened);
        QFETCH(int, classification);
        World world;
        const auto item = world.addItem();
        must(deliver(world, answer(static_cast<Screened>(screened), item, 3)));
        QVERIFY(world.item(item).state == ItemState::Published);
        QCOMPARE(static_cast<int>(world.item(item).classification), classification);
        QVERIFY(!openCaseOf(world, item));
        QCOMPARE(must(world.store->verdictsOn(item)).front().frames.size(), std::size_t{3});
    }

    void everyFlagOpensACase()
    {
        for (const auto what : sample::flags()) {
            World world;
            const auto item = world.addItem();
            must(deliver(world, answer(what, item)));
            QVERIFY(world.item(item).state == ItemState::Pending);
            const auto kase = openCaseOf(world, item);
            QVERIFY(kase);
            QVERIFY(kase->queue == QueueId("screening"));
            QVERIFY(kase->reason == CaseReason::Flagged);
            QVERIFY(kase->severity > Severity::None);
            QVERIFY(kase->dueAt > world.now());
            QVERIFY(world.item(item).verdict->classes.size() <= 8);
        }
    }

    void childAndSexualGoesToTheRestrictedPathAtOnce()
    {
        World world;
        const auto item = world.addItem();
        const auto kase = world.openCase(item, "screening", Severity::Low);
        must(deliver(world, answer(Screened::ChildAndSexual, item)));
        QVERIFY(world.item(item).restricted);
        const auto moved = openCaseOf(world, item);
        QVERIFY(moved->id == kase);
        QVERIFY(moved->queue == QueueId("restricted"));
        QVERIFY(moved->severity == Severity::Critical);
        QVERIFY(moved->category == Category::Child);
        const auto me = world.person("me");
        QVERIFY(!must(world.store->feedOp("screening", RecordType::Item, item.value)) ||
                *must(world.store->feedOp("screening", RecordType::Item, item.value)) == ChangeOp::Remove);
        QVERIFY(refusal(world.send(me, world.decision(me, kase, DecisionAction::PublishGeneral))) ==
                ErrorCode::Permission);
    }

    void aLateFindingOnWhatIsPublishedIsLookedAt()
    {
        World world;
        const auto item = world.addItem(ItemState::Published, Classification::General);
        must(deliver(world, answer(Screened::Knife, item)));
        QVERIFY(world.item(item).state == ItemState::Published);
        QVERIFY(openCaseOf(world, item)->queue == QueueId("published-review"));
    }

    void clearingNeverClosesWhatAPersonShouldSee()
    {
        World world;
        const auto item = world.addItem();
        const auto kase = world.openCase(item);
        must(deliver(world, answer(Screened::ClearedGeneral, item)));
        QVERIFY(world.item(item).state == ItemState::Pending);
        QVERIFY(openCaseOf(world, item)->id == kase);
    }

    void anAnswerWithoutClassesScreensNothing()
    {
        World world;
        const auto item = world.addItem();
        must(deliver(world, R"({"id":"t","status":[{"status":{"code":"9"}}]})", item));
        QVERIFY(!world.item(item).verdict);
        QVERIFY(openCaseOf(world, item)->reason == CaseReason::Unscreened);
        QVERIFY(world.item(item).state == ItemState::Pending);
    }

    void theItemComesFromTheRequestOrFromPostId()
    {
        World world;
        const auto first = world.addItem(), second = world.addItem();
        must(deliver(world, answer(Screened::Knife, first), second));
        QVERIFY(!world.item(first).verdict);
        QVERIFY(world.item(second).verdict);
        QVERIFY(refusal(deliver(world, answer(Screened::Knife, ItemId("no-such")))) == ErrorCode::NotFound);
        QVERIFY(refusal(deliver(world, answer(Screened::Knife, ItemId("")))) == ErrorCode::Invalid);
        QVERIFY(refusal(deliver(world, "{}", first)) == ErrorCode::Invalid);
    }

    void anAnswerThatComesTwiceOpensOneCase()
    {
        World world;
        const auto item = world.addItem();
        must(deliver(world, answer(Screened::Gun, item)));
        const auto kase = *openCaseOf(world, item);
        must(deliver(world, answer(Screened::Gun, item)));
        QVERIFY(*openCaseOf(world, item) == kase);
    }
};

VIGIE_TEST(ScreeningTest);
#include "ScreeningTest.moc"
