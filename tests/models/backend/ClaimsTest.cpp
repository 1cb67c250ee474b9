#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Housekeeping.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

namespace {

Result<Claim> next(World &world, const Person &person, const char *queue = "screening")
{
    return claimNext(*world.store, person, QueueId(queue), world.now());
}

void release(World &world, const Person &person, const Claim &claim, ReleaseReason reason)
{
    must(releaseClaim(*world.store, person, claim.id, reason, world.now()));
}

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMostUrgentComesFirst()
    {
        World world;
        const auto me = world.person("me");
        const auto low = world.openCase(world.addItem(), "screening", Severity::Low);
        const auto critical = world.openCase(world.addItem(), "screening", Severity::Critical);
        const auto high = world.openCase(world.addItem(), "screening", Severity::High);
        QVERIFY(must(next(world, me)).caseId == critical);
        QVERIFY(must(next(world, me)).caseId == high);
        QVERIFY(must(next(world, me)).caseId == low);
        QVERIFY(refusal(next(world, me)) == ErrorCode::NotFound);
    }

    void anOverdueCaseComesBeforeAYoungSevereOne()
    {
        World world;
        const auto me = world.person("me");
        const auto old = world.openCase(world.addItem(), "screening", Severity::Low);
        world.clock.advance(std::chrono::hours(40));
        world.openCase(world.addItem(), "screening", Severity::Critical);
        QVERIFY(must(next(world, me)).caseId == old);
    }

    void aCaseIsHeldByOne()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        const auto claim = must(next(world, me));
        QVERIFY(claim.ttl == ClaimTtl);
        QVERIFY(claim.dueAt == world.kase(kase).dueAt);
        QVERIFY(world.kase(kase).state == CaseState::Claimed);
        QVERIFY(world.kase(kase).claimedBy == me.id);
        QVERIFY(refusal(next(world, you)) == ErrorCode::NotFound);
        QVERIFY(refusal(world.claim(you, kase)) == ErrorCode::ClaimLost);
    }

    void onesOwnClaimIsExtendedAndKeepsItsToken()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        const auto first = must(world.claim(me, kase));
        world.clock.advance(std::chrono::seconds(100));
        const auto again = must(world.claim(me, kase));
        QVERIFY(again.id == first.id);
        QCOMPARE(again.token, first.token);
        QVERIFY(again.ttl == ClaimTtl);
    }

    void theTokenGrowsWithEveryClaim()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        std::int64_t token = 0;
        for (int i = 0; i < 6; ++i) {
            const auto &who = i % 2 == 0 ? me : you;
            const auto claim = must(world.claim(who, kase));
            QVERIFY(claim.token > token);
            token = claim.token;
            if (i % 3 == 0)
                release(world, who, claim, ReleaseReason::Left);
            else
                world.clock.advance(ClaimTtl);
            must(tick(*world.store, world.now()));
            QVERIFY(world.kase(kase).state == CaseState::Open);
        }
    }

    void aLapsedClaimIsRevivedUnlessSomebodyTookTheCase()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        const auto mine = must(world.claim(me, kase));
        world.clock.advance(std::chrono::hours(1));
        must(tick(*world.store, world.now()));
        QVERIFY(world.kase(kase).state == CaseState::Open);
        QCOMPARE(must(heartbeat(*world.store, me, {mine.id}, world.now())).size(), std::size_t{1});
        QVERIFY(world.kase(kase).claimedBy == me.id);

        world.clock.advance(std::chrono::hours(1));
        must(tick(*world.store, world.now()));
        must(world.claim(you, kase));
        QVERIFY(must(heartbeat(*world.store, me, {mine.id}, world.now())).empty());
        QVERIFY(must(heartbeat(*world.store, you, {mine.id, ClaimId("no-such")}, world.now())).empty());
    }

    void aSkippedCaseComesBackLater()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        release(world, me, must(next(world, me)), ReleaseReason::Skipped);
        QVERIFY(refusal(next(world, me)) == ErrorCode::NotFound);
        release(world, you, must(next(world, you)), ReleaseReason::Left);
        world.clock.advance(SkipTime);
        QVERIFY(must(next(world, me)).caseId == kase);
    }

    void releasingIsForOneselfAndHarmlessTwice()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        const auto claim = must(world.claim(me, kase));
        release(world, you, claim, ReleaseReason::Left);
        QVERIFY(world.kase(kase).state == CaseState::Claimed);
        release(world, me, claim, ReleaseReason::Left);
        const auto rev = world.kase(kase).rev;
        release(world, me, claim, ReleaseReason::Left);
        QCOMPARE(world.kase(kase).rev, rev);
        QVERIFY(must(heartbeat(*world.store, me, {claim.id}, world.now())).empty());
    }

    void restrictedWorkNeedsItsPermission()
    {
        World world;
        const auto me = world.person("me"), lead = world.person("lead", "lead");
        const auto kase = world.openCase(world.addItem(), "restricted");
        QVERIFY(refusal(next(world, me, "restricted")) == ErrorCode::Permission);
        QVERIFY(refusal(world.claim(me, kase)) == ErrorCode::Permission);
        QVERIFY(must(next(world, lead, "restricted")).caseId == kase);
        QVERIFY(refusal(next(world, lead, "nowhere")) == ErrorCode::NotFound);
    }

    void aDecisionEndsTheLease()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        const auto claim = must(world.claim(me, kase));
        must(world.send(me, world.decision(me, kase, DecisionAction::PublishGeneral)));
        QVERIFY(must(heartbeat(*world.store, me, {claim.id}, world.now())).empty());
        QVERIFY(refusal(world.claim(me, kase)) == ErrorCode::Closed);
    }
};

VIGIE_TEST(ClaimsTest);
#include "ClaimsTest.moc"
