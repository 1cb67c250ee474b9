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
    std::vector<std::string> held()
    {
        std::vector<std::string> ids;
        for (const auto &claim : heldClaims(state, clock.monotonic()))
            ids.push_back(claim.claim.caseId.value);
        return ids;
    }
    void claimNow(const std::string &id)
    {
        claim(id);
        settle();
    }
    void next()
    {
        feed(event::ClaimAsked{++tickets, QueueId("q")});
        settle();
    }
    void release(const std::string &id, ReleaseReason reason)
    {
        feed(event::ReleaseAsked{++tickets, CaseId(id), reason});
        settle();
    }
    Ticket tickets = 1;
};

using Ids = std::vector<std::string>;

} // namespace

class LeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The lease is counted from when the call left and ends 15 s before the platform's.
    void theClientCountsItselfOutEarly()
    {
        Desk desk;
        desk.claim("c1");
        const auto asked = desk.clock.monotonic();
        desk.clock.advance(3s); // a slow answer
        desk.settle();
        QCOMPARE(heldClaims(desk.state, desk.clock.monotonic())[0].goodUntil, asked + 105s);
    }

    void oneHeartbeatCoversAll()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.claimNow("c2");
        desk.requestTimes.clear();
        desk.pass(20min);
        QCOMPARE(desk.held(), (Ids{"c1", "c2"}));
        const auto polls = 20min / timing::PollBesideStream;
        QVERIFY(desk.requestTimes.size() <= static_cast<std::size_t>(20 * 2 + 2 * polls));
    }

    /// F14: asleep with a claim: it is lost at once on waking up, not after the next heartbeat.
    void asleepItIsLostEarly()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.clock.advance(2h);
        QVERIFY(desk.held().empty());
        desk.feed(event::Nudged{});
        QCOMPARE(desk.lost.size(), std::size_t{1});
        QCOMPARE(desk.lost[0].second, ErrorCode::Timeout);
    }

    /// F14: two ask for one case at once: the second is told, holds nothing and decides nothing.
    void theLoserOfTwoIsTold()
    {
        Desk desk;
        desk.claim("c1");                 // is under way …
        desk.server.claimElsewhere("c1"); // … and a colleague's call is the first to arrive
        desk.settle();
        QCOMPARE(desk.claims.back().code(), ErrorCode::ClaimLost);
        QVERIFY(desk.held().empty());
        desk.decide("c1", DecisionAction::Block);
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::ClaimLost);
        QVERIFY(desk.outbox.rows.empty());
    }

    /// A lapsed lease may still have the highest token: a decision is accepted when nobody else took the case.
    void aLapsedClaimStillDecidesUnlessSomebodyTookTheCase_data()
    {
        QTest::addColumn<bool>("taken");
        QTest::newRow("free") << false;
        QTest::newRow("taken") << true;
    }
    void aLapsedClaimStillDecidesUnlessSomebodyTookTheCase()
    {
        QFETCH(bool, taken);
        Desk desk;
        desk.claimNow("c1");
        bool cut = true;
        desk.fault = [&] { return cut ? Fault::DropBefore : Fault::None; };
        desk.pass(10min);
        QVERIFY(desk.held().empty());
        const auto id = desk.decide("c1", DecisionAction::Block);
        desk.settle();
        QVERIFY(desk.decided.back().second.has_value());
        if (taken)
            desk.server.claimElsewhere("c1");
        cut = false;
        desk.pass(1min);
        QCOMPARE(desk.stateOf(id), taken ? CommandState::Conflict : CommandState::Done);
        if (taken)
            QCOMPARE(desk.returned.back().reason->code, ErrorCode::ClaimLost);
    }

    void whatTheHeartbeatDoesNotConfirmIsLost()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.claimNow("c2");
        desk.server.claimElsewhere("c1");
        desk.pass(31s);
        QCOMPARE(desk.held(), Ids{"c2"});
        QCOMPARE(desk.lost.size(), std::size_t{1});
        QCOMPARE(desk.lost[0].second, ErrorCode::ClaimLost);
        desk.decide("c1", DecisionAction::Block);
        QCOMPARE(desk.decided.back().second.code(), ErrorCode::ClaimLost);
    }

    /// A claim that came while a heartbeat was under way is not in its answer and not lost by it.
    void aHeartbeatSaysNothingAboutYoungerClaims()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.clock.advance(30s);
        desk.feed(event::Woke{});
        desk.claim("c2");
        while (desk.held().size() < 2)
            desk.deliver(desk.pending() - 1); // the claim's answer first
        desk.settle();
        QCOMPARE(desk.held(), (Ids{"c1", "c2"}));
        QVERIFY(desk.lost.empty());
    }

    /// The platform closed the case and ended the claim, but the receipt is still on its way: nothing was lost.
    void aHeartbeatBeforeTheReceiptLosesNothing()
    {
        Desk desk;
        desk.claimNow("c1");
        const auto id = desk.decide("c1", DecisionAction::Block);
        bool answerLost = true;
        desk.fault = [&] { return answerLost ? Fault::DropAfter : Fault::None; };
        desk.settle();
        desk.feed(event::FlushAsked{});
        desk.settle();
        QCOMPARE(desk.server.timesApplied(id), 1);
        QCOMPARE(desk.stateOf(id), CommandState::Ready);
        answerLost = false;
        desk.state.leases.beatAt = desk.clock.monotonic();
        desk.state.outbox.back().retryAt = desk.clock.monotonic() + 1s; // the heartbeat is first
        desk.feed(event::Woke{});
        desk.settle();
        QVERIFY(desk.lost.empty());
        desk.pass(5s);
        QCOMPARE(desk.stateOf(id), CommandState::Done);
        QVERIFY(desk.held().empty());
        QVERIFY(desk.lost.empty());
    }

    void atMostTwoAhead()
    {
        Desk desk;
        desk.next();
        desk.next();
        desk.next();
        QCOMPARE(desk.held().size(), std::size_t{3});
        desk.next();
        QCOMPARE(desk.claims.back().code(), ErrorCode::Busy);
        // A case with an unsent command does not count.
        desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.next();
        QVERIFY(desk.claims.back().has_value());
    }

    void noClaimsOffline()
    {
        Desk desk;
        desk.fault = [] { return Fault::DropBefore; };
        desk.feed(event::StreamHinted{});
        desk.settle();
        const auto calls = desk.requestTimes.size();
        desk.next();
        QCOMPARE(desk.claims.back().code(), ErrorCode::Unreachable);
        QCOMPARE(desk.requestTimes.size(), calls);
        QVERIFY(desk.outbox.rows.empty()); // never queued
    }

    void claimingWhatIsHeldAsksNobody()
    {
        Desk desk;
        desk.claimNow("c1");
        const auto calls = desk.requestTimes.size();
        desk.claimNow("c1");
        QCOMPARE(desk.claims.back()->caseId, CaseId("c1"));
        QCOMPARE(desk.requestTimes.size(), calls);
    }

    void theReceiptReleases()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.decide("c1", DecisionAction::Block);
        desk.release("c1", ReleaseReason::Finished);
        QCOMPARE(desk.held(), Ids{"c1"}); // unsent: kept
        desk.pass(11s);
        QVERIFY(desk.held().empty());
        QVERIFY(desk.lost.empty());
    }

    void skippingReleasesAtOnceAndUndoKeepsTheCase()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.release("c1", ReleaseReason::Skipped);
        QVERIFY(desk.held().empty());
        desk.claimNow("c1"); // free again on the platform
        QVERIFY(desk.claims.back().has_value());
        desk.decide("c1", DecisionAction::Block);
        desk.settle();
        desk.release("c1", ReleaseReason::Finished);
        desk.undo();
        desk.pass(1min);
        QCOMPARE(desk.held(), Ids{"c1"});
    }

    void aReleaseWaitsForTheLastCommandOfTheCase()
    {
        Desk desk;
        desk.claimNow("c1");
        desk.decide("c1", DecisionAction::Hide); // does not close the case, so its receipt does not release
        desk.release("c1", ReleaseReason::Left);
        QVERIFY(desk.held().empty());
        desk.claimNow("c1");
        QVERIFY(desk.claims.back().has_value());
    }

    /// Two heartbeats in a row are lost; the next one renews the lease long before it ends.
    void aFailingHeartbeatIsRepeatedInTime()
    {
        Desk desk;
        desk.claimNow("c1");
        const auto goodUntil = [&] { return desk.state.leases.held.at(CaseId("c1")).goodUntil; };
        const auto before = goodUntil();
        desk.pass(ClaimHeartbeat - 1ms);
        const auto failing = desk.clock.monotonic() + timing::HeartbeatRetry + 1s;
        desk.fault = [&] { return desk.clock.monotonic() < failing ? Fault::ServerError : Fault::None; };
        desk.pass(timing::HeartbeatRetry + 1s);
        QCOMPARE(goodUntil(), before);
        desk.pass(timing::HeartbeatRetry);
        QVERIFY(goodUntil() > before);
        desk.pass(10min);
        QCOMPARE(desk.held(), Ids{"c1"});
        QVERIFY(desk.lost.empty());
    }
};

VIGIE_TEST(LeaseTest);
#include "LeaseTest.moc"
