#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Presence.h"
#include "models/backend/rules/Sharing.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;

/// "I know this person", and a lead who takes it back.
class RecusalTest : public QObject
{
    Q_OBJECT

    static Result<Claim> next(World &world, const Person &person)
    {
        return claimNext(*world.store, person, QueueId("screening"), world.now());
    }
    static MemberId stepBack(World &world, const Person &person, const Claim &claim)
    {
        const auto owner = world.itemOf(claim.caseId).owner;
        must(world.store->transaction([&] { return recuse(*world.store, person, claim.id, world.now()); }));
        return owner;
    }
    static Result<void> takeBack(World &world, const Person &lead, const PersonId &person, const MemberId &member)
    {
        return world.store->transaction(
            [&] { return takeBackRecusal(*world.store, lead, person, member, world.now()); });
    }

private Q_SLOTS:
    void aLeadTakesItBackAndTheCaseIsServedAgain()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you"), lead = world.person("lead", "lead");
        const auto kase = world.addCase();
        const auto member = stepBack(world, me, must(next(world, me)));
        QVERIFY(refusal(next(world, me)) == ErrorCode::NotFound);
        QVERIFY(refusal(world.claim(me, kase)).has_value());

        const auto listed = must(recusalsFor(*world.store, lead));
        QCOMPARE(listed.size(), std::size_t{1});
        QCOMPARE(listed[0].who.id, me.id);
        QCOMPARE(listed[0].who.name, me.name);
        QCOMPARE(listed[0].member, member);
        QVERIFY(!listed[0].memberName.isEmpty());
        QCOMPARE(listed[0].at, world.now());

        QVERIFY(refusal(recusalsFor(*world.store, you)) == ErrorCode::Permission);
        QVERIFY(refusal(takeBack(world, you, me.id, member)) == ErrorCode::Permission);
        QVERIFY(refusal(takeBack(world, lead, you.id, member)) == ErrorCode::NotFound);
        QVERIFY(refusal(next(world, me)) == ErrorCode::NotFound); // nothing of that changed anything

        must(takeBack(world, lead, me.id, member));
        QVERIFY(must(recusalsFor(*world.store, lead)).empty());
        QVERIFY(refusal(takeBack(world, lead, me.id, member)) == ErrorCode::NotFound);
        world.reopen();
        const auto claim = must(next(world, me));
        QCOMPARE(claim.caseId, kase);

        stepBack(world, me, claim); // and it can be said again
        QVERIFY(refusal(next(world, me)) == ErrorCode::NotFound);
        QCOMPARE(must(recusalsFor(*world.store, lead)).size(), std::size_t{1});
    }

    void nobodyTakesTheirOwnBack()
    {
        World world;
        const auto lead = world.person("lead", "lead"), other = world.person("other", "lead");
        world.addCase();
        const auto member = stepBack(world, lead, must(next(world, lead)));
        QVERIFY(refusal(takeBack(world, lead, lead.id, member)) == ErrorCode::SecondPerson);
        QVERIFY(refusal(next(world, lead)) == ErrorCode::NotFound);
        must(takeBack(world, other, lead.id, member));
        QVERIFY(next(world, lead).has_value());
    }

    void askingWhoLooksIsNotLooking()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        Presence presence;
        QVERIFY(presence.at(me, CaseId("c"), world.now()).empty());
        presence.look(you, CaseId("c"), world.now());
        QCOMPARE(presence.at(me, CaseId("c"), world.now()).size(), std::size_t{1});
        QCOMPARE(presence.at(me, CaseId("c"), world.now())[0].who.id, you.id);
        QVERIFY(presence.at(you, CaseId("c"), world.now()).empty());
        QVERIFY(presence.look(you, CaseId("c"), world.now()).empty()); // I have only asked
        QVERIFY(presence.at(me, CaseId("d"), world.now()).empty());
        world.clock.advance(Presence::Ttl);
        QVERIFY(presence.at(me, CaseId("c"), world.now()).empty());
    }
};

VIGIE_TEST(RecusalTest);
#include "RecusalTest.moc"
