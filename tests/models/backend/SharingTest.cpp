#include "models/backend/rules/Sharing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Housekeeping.h"
#include "models/backend/rules/Presence.h"
#include "tests/models/backend/World.h"
#include "tests/support/TestCase.h"

#include <random>

using namespace vigie;
using namespace vigie::backend;
using namespace vigie::domain;
using namespace vigie::test;
using namespace std::chrono_literals;

namespace {

Result<void> hand(World &world, const Person &from, const Claim &claim, const CaseHanding &handing)
{
    return world.store->transaction([&] { return handOver(*world.store, from, claim.id, handing, world.now()); });
}

Result<void> setAside(World &world, const Person &person, const Claim &claim, Milliseconds time,
                      const QString &note = {})
{
    return world.store->transaction(
        [&] { return park(*world.store, person, claim.id, world.now() + time, note, world.now()); });
}

Result<void> stepBack(World &world, const Person &person, const Claim &claim)
{
    return world.store->transaction([&] { return recuse(*world.store, person, claim.id, world.now()); });
}

Result<Claim> next(World &world, const Person &person)
{
    return claimNext(*world.store, person, QueueId("screening"), world.now());
}

Command withToken(Command command, std::int64_t token)
{
    command.expect.claimToken = token;
    return command;
}

} // namespace

class SharingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHandedCaseIsTheColleaguesWithANewerToken()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you"), third = world.person("third");
        const auto kase = world.addCase();
        const auto mine = must(world.claim(me, kase));
        must(hand(world, me, mine, {you.id, QStringLiteral("please look at the caption"), QStringLiteral("draft")}));
        QVERIFY(world.kase(kase).claimedBy == you.id);
        const auto waiting = must(waitingFor(*world.store, you));
        QCOMPARE(waiting.handed.size(), std::size_t{1});
        QCOMPARE(waiting.handed[0].from.name, me.name);
        QCOMPARE(waiting.handed[0].draft, QStringLiteral("draft"));
        QCOMPARE(must(world.store->notesOn(kase)).back().text, QStringLiteral("please look at the caption"));
        QVERIFY(refusal(world.claim(third, kase)) == ErrorCode::ClaimLost);
        const auto yours = must(world.claim(you, kase));
        QCOMPARE(yours.token, mine.token + 1);
        // I7: what the giver still sends under the older token does not count.
        QVERIFY(refusal(world.send(me, withToken(world.decision(me, kase, DecisionAction::Block), mine.token))) ==
                ErrorCode::ClaimLost);
        must(world.send(you, withToken(world.decision(you, kase, DecisionAction::Block), yours.token)));
        QVERIFY(must(waitingFor(*world.store, you)).handed.empty());
    }

    void aDisagreementIsHandedToLeadsOnly()
    {
        World world;
        const auto lead = world.person("lead", "lead"), other = world.person("other", "lead"),
                   you = world.person("you");
        const auto kase = world.addCase();
        auto record = must(world.store->readCase(kase));
        record.kase.reason = CaseReason::Disagreement;
        must(world.store->transaction([&] { return storeCase(*world.store, record); }));
        const auto claim = must(world.claim(lead, kase));
        QVERIFY(refusal(hand(world, lead, claim, {you.id, {}, {}})) == ErrorCode::Permission);
        QVERIFY(world.kase(kase).claimedBy == lead.id);
        must(hand(world, lead, claim, {other.id, {}, {}}));
    }

    void whatIsNotTakenInTimeGoesBackToItsQueue()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you"), third = world.person("third");
        const auto kase = world.addCase();
        must(hand(world, me, must(world.claim(me, kase)), {you.id, {}, {}}));
        world.clock.advance(HandoverTtl);
        must(tick(*world.store, world.now()));
        QVERIFY(world.kase(kase).state == CaseState::Open);
        QVERIFY(must(waitingFor(*world.store, you)).handed.empty());
        QVERIFY(must(next(world, third)).caseId == kase);
    }

    void takingItIsAcknowledgedOnceTheDraftIsSafe()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        must(hand(world, me, must(world.claim(me, kase)), {you.id, {}, QStringLiteral("draft")}));
        must(world.claim(you, kase));
        QCOMPARE(must(waitingFor(*world.store, you)).handed.size(), std::size_t{1}); // may be read again after a crash
        must(acknowledgeHandover(*world.store, me, kase));
        QCOMPARE(must(waitingFor(*world.store, you)).handed.size(), std::size_t{1}); // not the giver's to say
        must(acknowledgeHandover(*world.store, you, kase));
        QVERIFY(must(waitingFor(*world.store, you)).handed.empty());
        QVERIFY(world.kase(kase).claimedBy == you.id);
    }

    void onlyWhoMayHaveItGetsIt()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you"), support = world.person("s", "support");
        const auto kase = world.addCase();
        const auto mine = must(world.claim(me, kase));
        QVERIFY(refusal(hand(world, me, mine, {me.id, {}, {}})) == ErrorCode::Invalid);
        QVERIFY(refusal(hand(world, me, mine, {support.id, {}, {}})) == ErrorCode::Permission);
        QVERIFY(refusal(hand(world, me, mine, {PersonId("nobody"), {}, {}})) == ErrorCode::NotFound);
        QVERIFY(refusal(hand(world, you, mine, {you.id, {}, {}})) == ErrorCode::ClaimLost);
        QVERIFY(world.kase(kase).claimedBy == me.id);
        QVERIFY(must(world.store->notesOn(kase)).empty());
        must(hand(world, me, mine, {std::nullopt, QStringLiteral("for whoever speaks Breton"), {}}));
        QVERIFY(world.kase(kase).state == CaseState::Open);
        QCOMPARE(must(world.store->notesOn(kase)).size(), std::size_t{1});
    }

    void aParkedCaseIsServedToNobodyAndComesBack()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        const auto mine = must(world.claim(me, kase));
        QVERIFY(refusal(setAside(world, me, mine, 0ms)) == ErrorCode::Invalid);
        QVERIFY(refusal(setAside(world, me, mine, MaxParking + 1ms)) == ErrorCode::Invalid);
        must(setAside(world, me, mine, 1h, QStringLiteral("waits for the legal team")));
        QVERIFY(world.kase(kase).state == CaseState::Parked);
        QCOMPARE(must(waitingFor(*world.store, me)).parked.size(), std::size_t{1});
        QVERIFY(refusal(next(world, you)) == ErrorCode::NotFound);
        QVERIFY(must(heartbeat(*world.store, me, {mine.id}, world.now())).empty());
        world.clock.advance(1h - 1ms);
        must(tick(*world.store, world.now()));
        QVERIFY(world.kase(kase).state == CaseState::Parked);
        world.clock.advance(1ms);
        must(tick(*world.store, world.now()));
        QVERIFY(world.kase(kase).state == CaseState::Open);
        QVERIFY(must(waitingFor(*world.store, me)).parked.empty());
        QVERIFY(must(next(world, you)).caseId == kase);
    }

    /// What was handed over, taken and set aside is nobody's gift any more, even if its draft was never acknowledged.
    void parkingEndsTheHandover()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        const auto kase = world.addCase();
        must(hand(world, me, must(world.claim(me, kase)), {you.id, {}, QStringLiteral("draft")}));
        must(setAside(world, you, must(world.claim(you, kase)), 1h));
        QVERIFY(must(waitingFor(*world.store, you)).handed.empty());
        QCOMPARE(must(waitingFor(*world.store, you)).parked.size(), std::size_t{1});
    }

    void aParkedCaseCanBeTakenOutByHand()
    {
        World world;
        const auto me = world.person("me");
        const auto kase = world.addCase();
        must(setAside(world, me, must(world.claim(me, kase)), 1h));
        const auto again = must(world.claim(me, kase));
        QVERIFY(must(waitingFor(*world.store, me)).parked.empty());
        must(world.send(me, withToken(world.decision(me, kase, DecisionAction::Block), again.token)));
        world.clock.advance(2h);
        must(tick(*world.store, world.now()));
        QVERIFY(world.kase(kase).state == CaseState::Closed);
    }

    void whoKnowsAPersonIsNeverServedTheirCasesAgain()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        // Items alternate between two members.
        const auto first = world.addCase(), other = world.addCase(), second = world.addCase();
        const auto mine = must(world.claim(me, first));
        must(world.claim(me, second));
        must(stepBack(world, me, mine));
        QVERIFY(world.kase(first).state == CaseState::Open);
        QVERIFY(world.kase(second).state == CaseState::Open); // the same member's other case goes too
        QVERIFY(must(next(world, me)).caseId == other);
        QVERIFY(refusal(next(world, me)) == ErrorCode::NotFound);
        QVERIFY(refusal(world.claim(me, first)) == ErrorCode::SecondPerson);
        const auto yours = must(world.claim(you, first));
        QVERIFY(refusal(hand(world, you, yours, {me.id, {}, {}})) == ErrorCode::SecondPerson);
        world.clock.advance(24h * 365);
        must(tick(*world.store, world.now()));
        QVERIFY(refusal(world.claim(me, second)) == ErrorCode::SecondPerson);
    }

    /// Whatever people do with one another: one holder a case, tokens only grow, nothing is stuck, one primary a round.
    void randomSharing_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomSharing()
    {
        QFETCH(const unsigned, seed);
        std::mt19937 dice(seed);
        const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
        World world;
        const std::vector people{world.person("a"), world.person("b"), world.person("c")};
        std::vector<CaseId> cases;
        for (int i = 0; i < 5; ++i)
            cases.push_back(world.addCase());
        std::map<CaseId, std::int64_t> highest;
        std::map<std::pair<int, CaseId>, Claim> claims;
        std::set<std::pair<std::string, std::string>> barred;
        for (int step = 0; step < 120; ++step) {
            const auto who = roll(3);
            const auto &person = people[static_cast<std::size_t>(who)];
            const auto &kase = cases[static_cast<std::size_t>(roll(5))];
            const auto held = claims.find({who, kase});
            const auto owner = world.itemOf(kase).owner.value;
            switch (roll(7)) {
            case 0:
            case 1:
                if (const auto claim = world.claim(person, kase)) {
                    QVERIFY(claim->token >= highest[kase]);
                    QVERIFY(!barred.contains({person.id.value, owner}));
                    highest[kase] = claim->token;
                    claims[{who, kase}] = *claim;
                }
                break;
            case 2:
                if (held != claims.end()) {
                    const auto &to = people[static_cast<std::size_t>((who + 1) % 3)];
                    if (hand(world, person, held->second, {to.id, {}, {}}))
                        QVERIFY(!barred.contains({to.id.value, owner}));
                }
                break;
            case 3:
                if (held != claims.end())
                    (void)setAside(world, person, held->second, Milliseconds(60'000 * (1 + roll(5))));
                break;
            case 4:
                if (held != claims.end() && roll(8) == 0 && stepBack(world, person, held->second))
                    barred.emplace(person.id.value, owner);
                break;
            case 5:
                if (held != claims.end() && roll(4) == 0)
                    (void)world.send(
                        person, withToken(world.decision(person, kase, DecisionAction::Block), held->second.token));
                break;
            default:
                world.clock.advance(Milliseconds(roll(90'000)));
                must(tick(*world.store, world.now()));
            }
            for (const auto &id : cases) {
                const auto now = world.kase(id);
                const auto lease = must(world.store->findLease(id));
                const bool live = lease && lease->state == LeaseState::Live && lease->expiresAt > world.now();
                QVERIFY2(live == (now.state == CaseState::Claimed) || (lease && lease->expiresAt <= world.now()),
                         qPrintable(QStringLiteral("step %1").arg(step)));
                if (now.state == CaseState::Claimed)
                    QVERIFY(now.claimedBy == lease->person);
            }
        }
        world.clock.advance(MaxParking);
        must(tick(*world.store, world.now()));
        std::map<CaseId, int> primaries;
        for (const auto &decision : world.decisions())
            primaries[decision.caseId] += decision.role == DecisionRole::Primary ? 1 : 0;
        for (const auto &id : cases) {
            const bool closed = world.kase(id).state == CaseState::Closed;
            QVERIFY(closed || world.kase(id).state == CaseState::Open);
            QCOMPARE(primaries[id], closed ? 1 : 0);
        }
    }

    void whoLooksIsSeenForAWhile()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you");
        Presence presence;
        const CaseId kase("c"), other("d");
        QVERIFY(presence.look(me, kase, world.now()).empty());
        world.clock.advance(5s);
        const auto seen = presence.look(you, kase, world.now());
        QCOMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen[0].who.name, me.name);
        QVERIFY(presence.look(you, other, world.now()).empty());
        QVERIFY(presence.look(me, kase, world.now()).empty());
        presence.look(you, kase, world.now());
        world.clock.advance(Presence::Ttl);
        QVERIFY(presence.look(me, kase, world.now()).empty()); // not heard of for too long
        presence.look(you, kase, world.now());
        presence.look(you, std::nullopt, world.now());
        QVERIFY(presence.look(me, kase, world.now()).empty());
    }

    void aStandingTellsWhatCountsNow()
    {
        World world;
        const auto me = world.person("me"), you = world.person("you"), support = world.person("s", "support");
        const auto kase = world.addCase();
        auto standing = must(standingOf(*world.store, me, kase, world.now()));
        QVERIFY(!standing.decision);
        QCOMPARE(standing.contentHash, world.itemOf(kase).contentHash);
        QVERIFY(standing.caption.has_value());
        must(world.send(you, world.decision(you, kase, DecisionAction::Block)));
        standing = must(standingOf(*world.store, me, kase, world.now()));
        QVERIFY(standing.decision.has_value());
        QVERIFY(standing.decision->action == DecisionAction::Block);
        QCOMPARE(standing.decision->authorName, you.name);
        QVERIFY(!standing.caption); // closed: no longer in a queue of mine, and I did not decide it
        QVERIFY(refusal(standingOf(*world.store, support, kase, world.now())) == ErrorCode::NotFound);
    }

    void colleaguesAreNamesOfThoseWhoMay()
    {
        World world;
        const auto me = world.person("me");
        world.person("you");
        world.person("s", "support");
        QCOMPARE(must(colleaguesOf(*world.store, me, "item.decide")).size(), std::size_t{1});
        QCOMPARE(must(colleaguesOf(*world.store, me, {})).size(), std::size_t{2});
    }
};

VIGIE_TEST(SharingTest);
#include "SharingTest.moc"
