#include "models/sync/core/Ownership.h"
#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

struct Desk : World
{
    Desk() { startOnlineWith({"c1", "c2", "c3", "c4", "c5"}); }
    void next() { feed(event::ClaimAsked{++tickets, QueueId("q")}); }
    void claimNow(const std::string &kase)
    {
        claim(kase);
        settle();
    }
    void release(const std::string &kase)
    {
        feed(event::ReleaseAsked{++tickets, CaseId(kase), ReleaseReason::Skipped});
    }
    const Lease &lease(const std::string &kase) const { return state.leases.held.at(CaseId(kase)); }
    /// The heartbeat leaves; its answer is given by hand.
    Ticket beat()
    {
        state.leases.beatAt = clock.monotonic();
        feed(event::Woke{});
        return state.leases.beating.value_or(0);
    }
    Ticket tickets = 1;
};

using Claims = std::vector<Claim>;

} // namespace

/// Leases: what the table of places does not show.
class LeaseStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A platform that asked for patience is not troubled with a claim that lapses by itself.
    void duringPatienceAClaimIsLeftToLapse()
    {
        for (const bool patience : {false, true}) {
            Desk desk;
            desk.claimNow("c1");
            desk.feed(event::CommandAsked{1, CommandId("note"), CaseNote{CaseId("c1"), QStringLiteral("text")}, {}});
            desk.settle([](const Effect &effect) { return std::holds_alternative<effect::SendCommand>(effect); });
            desk.release("c1"); // the note is on its way, so the claim waits for it
            QVERIFY(desk.lease("c1").releaseAfter);
            if (patience)
                desk.state.rate.quietUntil = desk.clock.monotonic() + 30s;
            desk.settle([](const Effect &effect) { return std::holds_alternative<effect::CallRelease>(effect); });
            QCOMPARE(desk.stateOf(CommandId("note")), CommandState::Done);
            QVERIFY(desk.state.leases.held.empty());
            QCOMPARE(desk.underWay<effect::CallRelease>().size(), patience ? std::size_t{0} : std::size_t{1});
        }
    }

    /// A storm begins with the third failure in a row, and then a second lies between two requests.
    void theThirdFailureIsAStorm()
    {
        for (const int failures : {timing::StormAfter - 1, timing::StormAfter}) {
            Desk desk;
            desk.state.rate.failures = failures;
            desk.state.rate.lastRequest = desk.clock.monotonic();
            desk.claim("c1");
            QCOMPARE(desk.underWay<effect::CallClaim>().empty(), failures == timing::StormAfter);
            desk.clock.advance(timing::StormSpacing);
            desk.claim("c2");
            QVERIFY(!desk.underWay<effect::CallClaim>().empty());
        }
    }

    /// Ended is ended, even if nobody woke the core before the next key.
    void whatHasEndedIsClaimedAnew()
    {
        Desk desk;
        desk.claimNow("c1");
        const auto before = desk.lease("c1").claim.token;
        desk.clock.advance(2h);
        desk.claimNow("c1");
        QVERIFY(desk.lease("c1").claim.token > before);
        QVERIFY(desk.state.leases.lapsed.empty()); // the newer token is the only one
    }

    void theEndOfALeaseWakesTheCore()
    {
        Desk desk;
        desk.claim("c1");
        desk.state.leases.beating = 1; // no heartbeat is planned
        desk.state.pull.dueAt = desk.clock.monotonic() + 24h;
        desk.settle();
        QVERIFY(*desk.state.wakeAt <= desk.lease("c1").goodUntil);
    }

    void claimsUnderWayCount()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i)
            desk.next();
        QCOMPARE(desk.underWay<effect::CallClaim>().size(), std::size_t{3});
        desk.next();
        QCOMPARE(desk.claims.back().code(), ErrorCode::Busy);
        QCOMPARE(desk.underWay<effect::CallClaim>().size(), std::size_t{3});
    }

    /// A case that goes back once its commands have left is not one of those reserved ahead.
    void aCaseOnItsWayBackDoesNotCount()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i) {
            desk.next();
            desk.settle();
        }
        desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.release("c1");
        desk.state.outbox.clear(); // the last of its commands has just ended
        desk.next();
        QVERIFY(desk.claims.empty() || desk.claims.back().code() != ErrorCode::Busy);
        QVERIFY(!desk.underWay<effect::CallClaim>().empty());
    }

    void obstaclesAreSaid()
    {
        Desk desk;
        desk.feed(event::StreamHinted{});
        desk.feed(event::PageFetched{desk.state.pull.ticket, Error(ErrorCode::Unauthorized)});
        desk.claim("c1"); // nobody knows as whom
        QCOMPARE(desk.claims.back().code(), ErrorCode::Unreachable);
        desk.settle();
        desk.feed(event::StreamHinted{});
        desk.feed(event::PageFetched{desk.state.pull.ticket, Error(ErrorCode::CursorExpired)});
        desk.claim("c1");
        QCOMPARE(desk.claims.back().code(), ErrorCode::Busy);
        desk.settle();
        desk.state.rate.quietUntil = desk.clock.monotonic() + 1min;
        desk.claim("c1");
        QCOMPARE(desk.claims.back().code(), ErrorCode::RateLimited);
        desk.state.rate.quietUntil = {};
        for (int i = 0; i < timing::OfflineAfterErrors; ++i) { // it answers, but with 500 only
            desk.clock.advance(2min);
            desk.feed(event::Woke{});
            desk.feed(event::PageFetched{desk.state.pull.ticket, Error(ErrorCode::ServerError)});
        }
        QVERIFY(!desk.state.signIn.mustAsk);
        desk.claim("c1");
        QCOMPARE(desk.claims.back().code(), ErrorCode::Unreachable);
        desk.clock.advance(2min);
        desk.feed(event::Woke{});
        desk.feed(event::PageFetched{desk.state.pull.ticket, Error(ErrorCode::Permission)});
        desk.claim("c1");
        QCOMPARE(desk.claims.back().code(), ErrorCode::Unauthorized); // signed out
        QVERIFY(desk.state.leases.held.empty());
        QVERIFY(desk.state.leases.asked.empty());
    }

    void aFailedClaimTellsAboutTheLink()
    {
        Desk desk;
        desk.fault = [] { return Fault::Unauthorized; };
        desk.claim("c1");
        desk.deliver(desk.pending() - 1);
        QVERIFY(desk.state.signIn.mustAsk);
        QCOMPARE(desk.claims.back().code(), ErrorCode::Unauthorized);
        desk.fault = [] { return Fault::None; };
        desk.settle();
        desk.fault = [] { return Fault::DropBefore; };
        desk.claim("c1");
        desk.deliver(desk.pending() - 1);
        QCOMPARE(statusOf(desk.state).link, Link::Offline);
    }

    /// The first claim plans the heartbeat, the second does not put it off.
    void theHeartbeatHasItsTime()
    {
        Desk desk;
        desk.claimNow("c1");
        const auto first = desk.clock.monotonic();
        desk.clock.advance(20s);
        desk.claimNow("c2");
        QCOMPARE(desk.state.leases.beatAt, first + ClaimHeartbeat);
        QVERIFY(desk.underWay<effect::CallHeartbeat>().empty());
        desk.clock.advance(10s);
        desk.feed(event::Woke{});
        QCOMPARE(desk.underWay<effect::CallHeartbeat>().size(), std::size_t{1});
        QCOMPARE(desk.underWay<effect::CallHeartbeat>().back().claims.size(), std::size_t{2});
        desk.feed(event::Nudged{});
        QCOMPARE(desk.underWay<effect::CallHeartbeat>().size(), std::size_t{1}); // one at a time
        const auto left = desk.clock.monotonic();
        desk.clock.advance(4s); // a slow answer
        desk.settle();
        QCOMPARE(desk.lease("c1").goodUntil, left + desk.server.claimTtl - ClaimSafetyMargin);
        QCOMPARE(desk.state.leases.beatAt, desk.clock.monotonic() + ClaimHeartbeat);
        QVERIFY(!desk.state.leases.beating);
        desk.release("c1");
        desk.release("c2");
        desk.settle();
        desk.state.leases.beatAt = desk.clock.monotonic();
        desk.feed(event::Woke{});
        QVERIFY(desk.underWay<effect::CallHeartbeat>().empty()); // without a claim none
    }

    void aFailedHeartbeatIsRepeatedSoon()
    {
        Desk desk;
        desk.claimNow("c1");
        const auto ticket = desk.beat();
        desk.feed(event::HeartbeatAnswered{ticket, Error(ErrorCode::ServerError)});
        QCOMPARE(desk.state.leases.beatAt, desk.clock.monotonic() + timing::HeartbeatRetry);
        QVERIFY(!desk.state.leases.beating);
    }

    void noHeartbeatWithoutALink()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.feed(event::StreamHinted{});
        desk.feed(event::PageFetched{desk.state.pull.ticket, Error(ErrorCode::Unreachable)});
        desk.clearPending();
        desk.state.signIn.askAt = desk.clock.monotonic() + 1h;
        desk.beat();
        QVERIFY(desk.underWay<effect::CallHeartbeat>().empty());
    }

    void whatAHeartbeatBringsIsAboutWhatIsHeld()
    {
        Desk desk;
        desk.claimNow("c1");
        const auto ticket = desk.beat();
        const auto before = desk.lease("c1");
        desk.feed(event::HeartbeatAnswered{ticket + 1, Claims{}}); // of an older one
        QVERIFY(desk.lost.empty());
        auto other = before.claim;
        other.id = ClaimId("another claim of this case");
        other.token += 5;
        desk.feed(event::HeartbeatAnswered{ticket, Claims{before.claim, other}});
        QCOMPARE(desk.lease("c1").claim.token, before.claim.token);
        QCOMPARE(desk.lease("c1").claim.id, before.claim.id);
    }

    void aRenewedClaimOnItsWayBackStaysOnIt()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.release("c1");
        QVERIFY(desk.lease("c1").releaseAfter.has_value());
        const auto ticket = desk.beat();
        desk.feed(event::HeartbeatAnswered{ticket, Claims{desk.lease("c1").claim}});
        QVERIFY(desk.lease("c1").releaseAfter.has_value());
    }

    /// Given back once, and not at all past an obstacle: it lapses by itself.
    void aClaimOnItsWayBackGoesOnce()
    {
        for (const bool cut : {false, true}) {
            Desk desk;
            desk.claimNow("c1");
            const auto id = desk.decide("c1", DecisionAction::Block);
            desk.settle();
            desk.release("c1");
            if (cut) {
                desk.feed(event::StreamHinted{});
                desk.feed(event::PageFetched{desk.state.pull.ticket, Error(ErrorCode::Unreachable)});
                desk.clearPending();
                desk.state.signIn.askAt = desk.clock.monotonic() + 1h;
            }
            QCOMPARE(desk.state.outbox.back().id(), id);
            desk.state.outbox.clear(); // it has ended
            desk.feed(event::Woke{});
            desk.feed(event::Woke{});
            QCOMPARE(desk.underWay<effect::CallRelease>().size(), std::size_t{cut ? 0U : 1U});
            QVERIFY(desk.state.leases.held.empty());
        }
    }

    void givenUpOfflineItLapses()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.feed(event::StreamHinted{});
        desk.feed(event::PageFetched{desk.state.pull.ticket, Error(ErrorCode::Unreachable)});
        desk.clearPending();
        desk.release("c1");
        QVERIFY(desk.underWay<effect::CallRelease>().empty());
        QVERIFY(desk.state.leases.held.empty());
        desk.decide("c1", DecisionAction::Block); // given up is given up
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::ClaimLost);
    }

    void givingUpWhatLapsedDecidesNothingMore()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.clock.advance(10min);
        desk.feed(event::Woke{});
        desk.release("c1");
        QCOMPARE(desk.released.size(), std::size_t{1});
        QVERIFY(desk.released.back().has_value());
        desk.decide("c1", DecisionAction::Block);
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::ClaimLost);
    }

    /// What somebody else left here on this case does not keep it here.
    void givenUpInSpiteOfWhatSomebodyElseLeft()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.state.outbox.back().entry.command.author = PersonId("ben");
        desk.release("c1");
        QVERIFY(desk.state.leases.held.empty());
        QCOMPARE(desk.underWay<effect::CallRelease>().size(), std::size_t{1});
    }

    void givingUpIsAnswered()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.fault = [] { return Fault::ServerError; };
        desk.release("c1");
        QVERIFY(desk.released.empty()); // the platform is asked
        desk.deliver(desk.pending() - 1);
        QCOMPARE(desk.released.back().code(), ErrorCode::ServerError);
    }

    /// With the generation or the person all of it goes: the lapsed tokens, and the heartbeat under way.
    void withAllClaimsTheLapsedOnesGoToo()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.clock.advance(10min);
        desk.claimNow("c2");
        QVERIFY(desk.state.leases.lapsed.contains(CaseId("c1")));
        const auto ticket = desk.beat();
        QVERIFY(ticket != 0);
        desk.feed(event::CredentialsChanged{});
        auto session = *desk.server.session();
        session.person = PersonId("ben");
        desk.feed(event::SessionAnswered{*desk.state.signIn.asking, session});
        QVERIFY(desk.state.leases.held.empty());
        QVERIFY(desk.state.leases.lapsed.empty());
        QVERIFY(!desk.state.leases.beating);
    }

    void aReceiptTakesTheLapsedTokenToo()
    {
        Desk desk;
        desk.claimNow("c1");
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.clock.advance(10min);
        desk.feed(event::Woke{});
        QVERIFY(desk.state.leases.lapsed.contains(CaseId("c1")));
        desk.settle();
        QCOMPARE(desk.stateOf(id), CommandState::Done);
        QVERIFY(desk.state.leases.lapsed.empty());
    }

    /// A note is no promise, nor is what has ended or what somebody else left.
    void onlyRulingsThatWaitArePromises()
    {
        Desk desk;
        desk.feed(event::CommandAsked{1, CommandId("note"), CaseNote{CaseId("c1"), QStringLiteral("text")}, {}});
        QVERIFY(!isPromised(desk.state));
        desk.claimNow("c1");
        QVERIFY(isPromised(desk.state));
        desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.release("c1");
        desk.state.leases.held.clear();
        QVERIFY(isPromised(desk.state));
        auto &command = desk.state.outbox.back();
        command.entry.state = CommandState::Done;
        QVERIFY(!isPromised(desk.state));
        command.entry.state = CommandState::Held;
        command.entry.command.author = PersonId("ben");
        QVERIFY(!isPromised(desk.state));
    }
};

VIGIE_TEST(LeaseStepsTest);
#include "LeaseStepsTest.moc"
