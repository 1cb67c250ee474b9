#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

void addCases(World &world, int from, int to)
{
    for (int i = from; i <= to; ++i)
        world.server.addCase("c" + std::to_string(i));
}

} // namespace

class PullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPageThenIsCaughtUp()
    {
        World world;
        addCases(world, 1, 10); // four pages
        world.startOnline();
        QCOMPARE(world.replica.revisions, world.server.revisions());
        const auto status = statusOf(world.state);
        QCOMPARE(status.link, Link::Online);
        QVERIFY(status.caughtUp);
        QCOMPARE(*status.syncedAt, world.clock.wall());
        QVERIFY(world.replica.violations.empty());
    }

    void goesOnFromWhereItWas()
    {
        World world;
        addCases(world, 1, 4);
        world.startOnline();
        const auto before = world.replica.position.cursor;
        world.kill();
        addCases(world, 5, 5);
        world.startOnline();
        QCOMPARE(world.replica.revisions, world.server.revisions());
        QVERIFY(world.replica.position.cursor != before);
        QCOMPARE(world.replica.resets, 0);
    }

    void aHintPullsAtOnce()
    {
        World world;
        world.startOnline();
        addCases(world, 1, 1);
        QVERIFY(world.replica.revisions.empty());
        world.feed(event::StreamHinted{});
        world.settle();
        QCOMPARE(world.replica.revisions, world.server.revisions());
    }

    /// A hint that comes while a page is under way must not be swallowed by that page.
    void aHintDuringAPullPullsOnceMore()
    {
        World world;
        world.startOnline();
        world.feed(event::StreamHinted{});
        world.deliver(0); // the page was read before the change
        addCases(world, 1, 1);
        world.feed(event::StreamHinted{});
        world.settle();
        QCOMPARE(world.replica.revisions, world.server.revisions());
    }

    void withoutAStreamItPolls()
    {
        World world;
        world.startOnline();
        QVERIFY(world.streamOpen);
        world.feed(event::StreamEnded{Error(ErrorCode::NotFound)});
        world.fault = [] { return Fault::None; };
        addCases(world, 1, 1);
        world.pass(timing::Poll + timing::Poll / 2);
        QCOMPARE(world.replica.revisions, world.server.revisions());
    }

    /// Hints can be lost: an open stream that says nothing is not believed for ever.
    void besideASilentStreamItStillPolls()
    {
        World world;
        world.startOnline();
        addCases(world, 1, 1);
        world.pass(timing::PollBesideStream + timing::PollBesideStream / 2);
        QCOMPARE(world.replica.revisions, world.server.revisions());
    }

    /// F10: 410 with a full queue: everything is read anew, the queue stays.
    void anExpiredCursorReadsAnewBesideTheLiveRows()
    {
        World world;
        addCases(world, 1, 7);
        world.startOnline();
        world.claim("c1");
        world.settle();
        const auto id = world.decide("c1", DecisionAction::Block);
        world.settle();
        world.server.expireCursors();
        world.feed(event::StreamHinted{});
        world.deliver(0);
        QCOMPARE(statusOf(world.state).link, Link::Resyncing);
        QCOMPARE(*statusOf(world.state).reason, ErrorCode::CursorExpired);
        QVERIFY(!world.replica.revisions.empty()); // live rows stay until the swap
        world.settle();
        QCOMPARE(statusOf(world.state).link, Link::Online);
        QCOMPARE(world.replica.resets, 1);
        QCOMPARE(world.replica.revisions, world.server.revisions());
        QCOMPARE(world.stateOf(id), CommandState::Held);
        world.pass(11s);
        QCOMPARE(world.stateOf(id), CommandState::Done);
        QVERIFY(world.replica.violations.empty());
    }

    /// F11: the platform was restored from a backup. Nothing is deleted; what waits is asked for before it is sent.
    void anEpochChangeStopsPushingUntilEverythingIsReadAnew()
    {
        World world;
        addCases(world, 1, 7);
        world.startOnline();
        world.server.backUp();
        world.claim("c1");
        world.claim("c2");
        world.settle();
        const auto done = world.decide("c2", DecisionAction::Hide);
        world.settle();
        QCOMPARE(world.stateOf(done), CommandState::Done);
        const auto held = world.decide("c1", DecisionAction::Block);
        world.settle();
        world.server.restore();
        world.feed(event::StreamHinted{});
        world.deliver(0);
        QCOMPARE(statusOf(world.state).link, Link::Resyncing);
        QCOMPARE(*statusOf(world.state).reason, ErrorCode::Changed);
        QVERIFY(heldClaims(world.state, world.clock.monotonic()).empty());
        QCOMPARE(world.lost.size(), std::size_t{2});
        QVERIFY(statusOf(world.state).restoredAt.has_value());
        world.sent.clear();
        world.feed(event::FlushAsked{});
        world.deliverWrites();
        QVERIFY(world.sent.empty());
        QCOMPARE(world.stateOf(held), CommandState::Ready);
        QVERIFY(world.returned.empty());
        world.settle();
        QCOMPARE(world.replica.position.epoch, world.server.epoch());
        QCOMPARE(world.replica.revisions, world.server.revisions());
        QCOMPARE(world.stateOf(held), CommandState::Done);
        QCOMPARE(world.server.timesApplied(held), 1);
        // What it had confirmed and has lost comes back to the person, and stays so.
        QCOMPARE(world.stateOf(done), CommandState::Conflict);
        QCOMPARE(world.outbox.find(done)->entry.reason->code, ErrorCode::Changed);
        QCOMPARE(world.returned.size(), std::size_t{1});
        QVERIFY(statusOf(world.state).revalidating.empty());
    }

    /// F11: the list of what is asked about again; a restart in the middle forgets none of it.
    void afterARestoreEveryConfirmedCommandIsAskedAbout()
    {
        World world;
        addCases(world, 1, 7);
        world.startOnline();
        world.claim("c1");
        world.claim("c2");
        world.settle();
        const auto kept = world.decide("c1", DecisionAction::Hide);
        world.settle();
        world.server.backUp();
        const auto gone = world.decide("c2", DecisionAction::Hide);
        world.settle();
        world.server.restore();
        world.feed(event::StreamHinted{});
        world.settle([](const Effect &effect) { return std::holds_alternative<effect::AskStatus>(effect); });
        QCOMPARE(statusOf(world.state).link, Link::Online);
        QCOMPARE(statusOf(world.state).revalidating, (std::vector{kept, gone}));
        world.asked.clear();
        world.kill();
        world.start();
        world.settle([](const Effect &effect) { return std::holds_alternative<effect::AskSession>(effect); });
        QVERIFY(world.asked.empty()); // not before it is known who asks
        world.settle();
        QCOMPARE(world.stateOf(kept), CommandState::Done);
        QCOMPARE(world.outbox.find(kept)->entry.epoch, world.server.epoch());
        QCOMPARE(world.stateOf(gone), CommandState::Conflict);
        world.asked.clear();
        world.kill();
        world.startOnline();
        QVERIFY(world.asked.empty());
    }

    /// What another person sent from here is that person's question.
    void afterARestoreNobodyAsksForSomebodyElse()
    {
        World world;
        addCases(world, 1, 3);
        world.startOnline();
        world.claim("c1");
        world.settle();
        const auto hers = world.decide("c1", DecisionAction::Hide);
        world.settle();
        world.server.backUp();
        world.server.restore();
        world.credentials = PersonId("bob");
        world.feed(event::CredentialsChanged{});
        world.settle();
        QCOMPARE(world.replica.position.epoch, world.server.epoch());
        QVERIFY(world.asked.empty());
        QVERIFY(statusOf(world.state).revalidating.empty());
        world.credentials = PersonId("ada");
        world.feed(event::CredentialsChanged{});
        world.settle();
        QCOMPARE(world.asked, std::vector{hers.value});
    }

    /// More was confirmed than is kept for reversals: all of it is asked about, and never more than four at once.
    void afterARestoreNothingConfirmedIsForgottenUnasked()
    {
        World world;
        for (std::size_t i = 0; i < timing::DoneKept + 5; ++i) {
            OutboxEntry entry;
            entry.command.id = CommandId("old-" + std::to_string(i));
            entry.command.author = PersonId("ada");
            entry.command.body = CaseNote{CaseId("c" + std::to_string(i)), QStringLiteral("text")};
            entry.state = CommandState::Done;
            entry.epoch = "before the restore";
            world.outbox.rows.push_back({entry, {}});
        }
        world.start();
        world.settle([](const Effect &effect) { return std::holds_alternative<effect::AskStatus>(effect); });
        QCOMPARE(world.asked.size(), static_cast<std::size_t>(timing::AggregatesInParallel));
        world.settle();
        QCOMPARE(world.asked.size(), timing::DoneKept + 5);
        QCOMPARE(world.returned.size(), timing::DoneKept + 5); // this platform has none of them
    }

    /// F17: the scope changed: the session is asked for too, rows that are no longer ours go.
    void aChangedScopeAsksForTheSessionToo()
    {
        World world;
        addCases(world, 1, 3);
        world.startOnline();
        world.server.changePermissions({});
        world.feed(event::StreamHinted{});
        world.settle();
        QCOMPARE(world.replica.resets, 1);
        QVERIFY(!world.state.signIn.session->may("item.decide"));
    }

    void aDiskErrorReadsTheSamePageAgain()
    {
        World world;
        addCases(world, 1, 7);
        int failures = 3;
        bool armed = false;
        world.diskFails = [&] { return armed && failures-- > 0; };
        world.startOnline();
        addCases(world, 8, 9);
        armed = true;
        world.feed(event::StreamHinted{});
        world.pass(1min);
        QCOMPARE(world.replica.revisions, world.server.revisions());
        QVERIFY(world.replica.violations.empty());
    }

    void aPageThatLeadsNowhereIsNotAskedForInALoop()
    {
        World world;
        world.startOnline();
        world.feed(event::StreamHinted{});
        const auto ticket = world.state.pull.ticket;
        ChangePage page;
        page.epoch = world.server.epoch();
        page.cursor = world.replica.position.cursor;
        page.hasMore = true;
        world.clearPending();
        world.feed(event::PageFetched{ticket, page});
        QCOMPARE(world.pending(), std::size_t{0});
        QVERIFY(world.state.wakeAt.has_value());
    }

    void purgesAreAcknowledgedOnceTheyAreCarriedOut()
    {
        World world;
        addCases(world, 1, 2);
        world.startOnline();
        world.server.purge("c1");
        int left = 1;
        bool armed = false;
        world.fault = [&] { return armed && left-- > 0 ? Fault::DropAfter : Fault::None; };
        world.feed(event::StreamHinted{});
        world.deliver(0);
        QVERIFY(world.server.acknowledgedPurges.empty());
        world.deliver(0); // stored; the acknowledgement is the next call
        armed = true;
        world.pass(1min);
        QVERIFY(!world.server.acknowledgedPurges.empty());
        QVERIFY(world.state.pull.purged.empty());
        QVERIFY(!world.replica.revisions.contains("c1"));
    }

    void erasuresAreAcknowledgedAlsoWhenWeDieInBetween()
    {
        World world;
        addCases(world, 1, 2);
        world.startOnline();
        world.server.purge("c1");
        world.feed(event::StreamHinted{});
        world.deliver(0);
        world.deliver(0); // erased
        world.kill();
        QVERIFY(world.server.acknowledgedPurges.empty());
        world.startOnline();
        QVERIFY(!world.server.acknowledgedPurges.empty());
        const auto told = world.server.acknowledgedPurges.size();
        world.kill();
        world.startOnline(); // it was heard, so nothing is told again
        QCOMPARE(world.server.acknowledgedPurges.size(), told);
    }

    void manyPurgesAreAcknowledgedInPortions()
    {
        World world;
        world.server.pageSize = 500;
        addCases(world, 1, 1500);
        world.startOnline();
        for (int i = 1; i <= 1500; ++i)
            world.server.purge("c" + std::to_string(i));
        world.feed(event::StreamHinted{});
        world.pass(1min);
        QCOMPARE(world.server.acknowledgedPurges.size(), std::size_t{1500});
        QVERIFY(world.largestReceipt <= 1000);
        QVERIFY(world.state.pull.purged.empty());
    }

    /// F18: somebody else's page is no platform.
    void aCaptivePortalIsNoNetwork()
    {
        World world;
        world.startOnline();
        world.fault = [] { return Fault::Portal; };
        world.feed(event::StreamHinted{});
        world.settle();
        QCOMPARE(statusOf(world.state).link, Link::Offline);
        QCOMPARE(*statusOf(world.state).reason, ErrorCode::NotThePlatform);
        QVERIFY(statusOf(world.state).nextTry.has_value());
    }

    /// A single lost answer is no reason to say "offline".
    void oneSilenceIsNotOffline()
    {
        World world;
        world.startOnline();
        int left = 1;
        world.fault = [&] { return left-- > 0 ? Fault::DropAfter : Fault::None; };
        world.feed(event::StreamHinted{});
        world.settle();
        QCOMPARE(statusOf(world.state).link, Link::Online);
        world.pass(1s);
        QVERIFY(statusOf(world.state).caughtUp);
    }

    /// Within 15 s while something here is bound to a promise, within 60 s when nothing waits for it.
    void offlineItKnocksWithinTheCap()
    {
        World world;
        addCases(world, 1, 2);
        world.startOnline();
        world.claim("c1");
        world.settle();
        world.fault = [] { return Fault::DropBefore; };
        const auto gaps = [&](Milliseconds cap) {
            world.requestTimes.clear();
            world.pass(20min);
            auto longest = Milliseconds(0);
            for (std::size_t i = 1; i < world.requestTimes.size(); ++i)
                longest = std::max(longest, world.requestTimes[i] - world.requestTimes[i - 1]);
            return world.requestTimes.size() >= static_cast<std::size_t>(20min / cap) && longest <= cap ? longest : 1h;
        };
        world.pass(5min); // the claim lapses, nothing waits
        const auto idle = gaps(timing::IdleRetryCap);
        QVERIFY(idle <= timing::IdleRetryCap);
        QVERIFY(idle > timing::RetryCap);
        world.decide("c1", DecisionAction::Block);
        world.settle();
        QVERIFY(*statusOf(world.state).nextTry <= world.clock.monotonic() + timing::RetryCap);
        world.pass(1min);
        QVERIFY(gaps(timing::RetryCap) <= timing::RetryCap);
    }

    /// F15: the platform's time goes on with our monotonic clock, whatever somebody does to the wall clock.
    void serverTimeDoesNotFollowTheWallClock()
    {
        World world;
        world.startOnline();
        const auto before = world.clock.wall();
        world.clock.setWall(before + std::chrono::hours(24 * 365 * 2));
        world.clock.advance(5s);
        QCOMPARE(serverNow(world.state, world.clock.monotonic(), world.clock.wall()), before + 5s);
    }

    /// F15: what the outbox remembers about itself is dated by the platform, so that no wrong clock makes it old.
    void rowsAreDatedByThePlatform()
    {
        World world;
        addCases(world, 1, 1);
        world.startOnline();
        world.claim("c1");
        world.settle();
        const auto before = world.clock.wall();
        world.clock.setWall(before - std::chrono::hours(24 * 365 * 2));
        const auto id = world.decide("c1", DecisionAction::PublishGeneral);
        QCOMPARE(world.find(id)->entry.enteredAt, before);
        world.settle();
        world.undo();
        world.settle();
        QCOMPARE(world.stateOf(id), CommandState::Undone);
        QCOMPARE(world.outbox.find(id)->entry.enteredAt, before);
    }

    void rememberedSessionServesOffline()
    {
        World world;
        addCases(world, 1, 1);
        world.startOnline();
        world.claim("c1");
        world.settle();
        world.kill();
        world.fault = [] { return Fault::DropBefore; };
        world.startOnline();
        QCOMPARE(statusOf(world.state).link, Link::Offline);
        QVERIFY(world.state.signIn.session.has_value());
        QVERIFY(!world.state.signIn.confirmed);
    }

    void anUnreadableDiskIsTriedAgain()
    {
        World world;
        bool broken = true;
        world.diskFails = [&] { return broken; };
        world.startOnline();
        QVERIFY(!world.state.outboxLoaded);
        world.decide("c1", DecisionAction::Block);
        QCOMPARE(world.decided.back().second.code(), ErrorCode::DiskFull);
        broken = false;
        world.pass(timing::StoreRetry);
        QVERIFY(world.state.outboxLoaded);
        QCOMPARE(statusOf(world.state).link, Link::Online);
    }
};

VIGIE_TEST(PullTest);
#include "PullTest.moc"
