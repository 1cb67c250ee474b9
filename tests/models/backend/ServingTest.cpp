#include "models/backend/rules/Serving.h"
#include "models/backend/rules/Claims.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

Result<Claim> next(World &world, const Person &person)
{
    return claimNext(*world.store, person, QueueId("screening"), world.now());
}

CaseId openAbout(World &world, Category category, Severity severity)
{
    const auto id = world.openCase(world.addItem(), "screening", severity);
    auto record = must(world.store->readCase(id));
    record.kase.category = category;
    must(world.store->writeCase(record, 0));
    return id;
}

} // namespace

class ServingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutAsideIsNotServedUntilMidnight()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto violent = openAbout(world, Category::Violence, Severity::High);
        must(setNotToday(*world.store, me, {{Category::Violence}, world.now() + std::chrono::hours(3)}, world.now()));
        QVERIFY(refusal(next(world, me)) == ErrorCode::NotFound);
        // Somebody else is not concerned, and what one claims by hand is one's own choice.
        const auto theirs = must(next(world, you));
        QVERIFY(theirs.caseId == violent);
        must(releaseClaim(*world.store, you, theirs.id, ReleaseReason::Left, world.now()));
        QVERIFY(claimCase(*world.store, me, violent, world.now()).has_value());
        const auto mine = must(claimCase(*world.store, me, violent, world.now()));
        must(releaseClaim(*world.store, me, mine.id, ReleaseReason::Left, world.now()));
        world.clock.advance(std::chrono::hours(3));
        QVERIFY(must(notTodayOf(*world.store, me, world.now())).categories.empty());
        QVERIFY(must(next(world, me)).caseId == violent);
    }

    void notLongerThanADay()
    {
        World world;
        const auto me = world.person("me");
        const auto late = world.now() + std::chrono::hours(25);
        QVERIFY(refusal(setNotToday(*world.store, me, {{Category::Gore}, late}, world.now())) == ErrorCode::Invalid);
        QVERIFY(must(notTodayOf(*world.store, me, world.now())).categories.empty());
    }

    void aHarmlessCaseComesAfterFiveGraveOnes()
    {
        World world;
        const auto me = world.person("me");
        const auto harmless = world.openCase(world.addItem(), "screening", Severity::Low);
        for (int i = 0; i < GraveInARow + 2; ++i)
            world.openCase(world.addItem(), "screening", Severity::Critical);
        for (int i = 0; i < GraveInARow; ++i)
            QVERIFY(must(next(world, me)).caseId != harmless);
        QVERIFY(must(next(world, me)).caseId == harmless);
        QVERIFY(must(next(world, me)).caseId != harmless); // then by urgency again
    }

    void withoutAHarmlessOneNothingWaits()
    {
        World world;
        const auto me = world.person("me");
        for (int i = 0; i < GraveInARow + 1; ++i)
            world.openCase(world.addItem(), "screening", Severity::High);
        for (int i = 0; i < GraveInARow + 1; ++i)
            QVERIFY(next(world, me).has_value());
    }

    /// Whatever waits: nothing put aside is served, and as long as a harmless case waits nobody gets six grave ones in
    /// a row.
    void propertyOfAnyQueue()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        for (int round = 0; round < 8; ++round) {
            World world;
            const auto me = world.person("me");
            constexpr std::array Severities = {Severity::Low, Severity::Medium, Severity::High, Severity::Critical};
            constexpr std::array Categories = {Category::Spam, Category::Gore, Category::Hate};
            int harmless = 0;
            for (int i = 0; i < 25; ++i) {
                const auto severity = Severities[random() % Severities.size()];
                const auto category = Categories[random() % Categories.size()];
                openAbout(world, category, severity);
                harmless += severity == Severity::Low && category != Category::Hate;
            }
            must(setNotToday(*world.store, me, {{Category::Hate}, world.now() + std::chrono::hours(1)}, world.now()));
            int grave = 0;
            while (true) {
                const auto claim = next(world, me);
                if (!claim)
                    break;
                const auto kase = world.kase(claim->caseId);
                QVERIFY(kase.category != Category::Hate);
                const bool isGrave = kase.severity == Severity::High || kase.severity == Severity::Critical;
                grave = isGrave ? grave + 1 : 0;
                QVERIFY(grave <= GraveInARow || harmless == 0);
                harmless -= kase.severity == Severity::Low;
            }
        }
    }
};

VIGIE_TEST(ServingTest);
#include "ServingTest.moc"
