#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// Answers to calls that are under way, given by hand.
struct Wire : World
{
    Wire()
    {
        for (const char *kase : {"c1", "c2"})
            server.addCase(kase);
    }
    /// Online, with a claim, a pull and a heartbeat under way.
    void busy()
    {
        startOnline();
        claim("c1");
        settle();
        feed(event::Nudged{});
    }
    void page(Result<ChangePage> page) { feed(event::PageFetched{state.pull.ticket, std::move(page)}); }
    void beat(const Error &error) { feed(event::HeartbeatAnswered{state.leases.beating.value_or(0), error}); }
    void answer(Result<Session> session)
    {
        feed(event::SessionAnswered{state.signIn.asking.value_or(0), std::move(session)});
    }
    Session as(const char *person) const
    {
        auto session = *server.session();
        session.person = PersonId(person);
        return session;
    }
    template <typename E> std::size_t underWay()
    {
        std::size_t count = 0;
        settle([&](const Effect &effect) {
            count += std::holds_alternative<E>(effect) ? 1U : 0U;
            return true;
        });
        return count;
    }
};

} // namespace

/// The start, and who we are: what the tables of places do not show.
class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSeedMovesTheJitter()
    {
        std::set<Milliseconds> waits;
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const auto wait = [seed] {
                Wire wire;
                wire.fault = [] { return Fault::DropBefore; };
                wire.start(seed);
                wire.settle();
                return wire.state.signIn.askAt - wire.clock.monotonic();
            };
            QCOMPARE(wait(), wait());
            waits.insert(wait());
        }
        QVERIFY(waits.size() > 1);
    }

    void bothDisksAreReadOnce()
    {
        Wire wire;
        wire.start();
        wire.feed(event::Woke{});
        wire.feed(event::Nudged{});
        QCOMPARE(wire.underWay<effect::LoadPosition>(), std::size_t{1});
        QCOMPARE(wire.underWay<effect::LoadOutbox>(), std::size_t{1});
    }

    void whatCannotBeReadIsNotTakenAsRead()
    {
        Wire wire;
        wire.start();
        wire.clearPending();
        wire.feed(event::OutboxLoaded{std::vector<OutboxEntry>()});
        wire.feed(event::PositionLoaded{Error(ErrorCode::Io)});
        QVERIFY(!wire.state.positionLoaded);
        QCOMPARE(wire.pending(), std::size_t{0}); // nobody is asked who we are before
        wire.clock.advance(timing::StoreRetry);
        wire.feed(event::Woke{});
        QCOMPARE(wire.underWay<effect::LoadPosition>(), std::size_t{1});
        QCOMPARE(wire.underWay<effect::LoadOutbox>(), std::size_t{0});
        wire.kill();
        wire.start();
        wire.clearPending();
        wire.feed(event::PositionLoaded{wire.replica.position});
        wire.feed(event::OutboxLoaded{Error(ErrorCode::Io)});
        QVERIFY(!wire.state.outboxLoaded);
        QCOMPARE(wire.pending(), std::size_t{0});
        wire.clock.advance(timing::StoreRetry);
        wire.feed(event::Woke{});
        QCOMPARE(wire.underWay<effect::LoadOutbox>(), std::size_t{1});
    }

    void aStartGoesOnFromTheDisk()
    {
        Wire wire;
        wire.startOnline();
        const auto position = wire.replica.position;
        wire.kill();
        wire.start();
        wire.deliver(0);
        QCOMPARE(wire.state.pull.epoch, position.epoch);
        QCOMPARE(wire.state.pull.cursor, position.cursor);
        QCOMPARE(statusOf(wire.state).syncedAt, position.syncedAt);
        QVERIFY(!wire.state.pull.cursor.empty() && position.syncedAt);
    }

    void theLinkSaysSinceWhen()
    {
        Wire wire;
        wire.startOnline();
        wire.clock.advance(1h);
        const auto then = wire.clock.wall();
        wire.feed(event::StreamHinted{});
        wire.page(Error(ErrorCode::Tls));
        QCOMPARE(statusOf(wire.state).link, Link::Offline);
        QCOMPARE(*statusOf(wire.state).reason, ErrorCode::Tls);
        QCOMPARE(*statusOf(wire.state).since, then);
    }

    /// Calls that fail together are one failure of the link.
    void twoCutCallsPlanOneProbe()
    {
        Wire wire;
        wire.busy();
        wire.page(Error(ErrorCode::Unreachable));
        const auto planned = wire.state.signIn.askAt;
        wire.beat(Error(ErrorCode::Unreachable));
        QCOMPARE(wire.state.signIn.failures, 1);
        QCOMPARE(wire.state.signIn.askAt, planned);
    }

    void twoDoubtsAreOneQuestion()
    {
        Wire wire;
        wire.busy();
        wire.page(Error(ErrorCode::Unauthorized));
        wire.beat(Error(ErrorCode::Unauthorized));
        QCOMPARE(wire.state.signIn.doubts, 1);
        QCOMPARE(wire.underWay<effect::AskSession>(), std::size_t{1});
        wire.feed(event::Nudged{});
        QCOMPARE(wire.underWay<effect::AskSession>(), std::size_t{1});
    }

    /// What fails afterwards does not hide that we are signed out, and asks nobody.
    void signedOutStaysSignedOut_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("cut") << ErrorCode::Unreachable;
        QTest::newRow("401") << ErrorCode::Unauthorized;
    }
    void signedOutStaysSignedOut()
    {
        QFETCH(ErrorCode, code);
        Wire wire;
        wire.busy();
        wire.page(Error(ErrorCode::Permission));
        QCOMPARE(statusOf(wire.state).link, Link::SignedOut);
        wire.clearPending();
        wire.beat(Error(code));
        QCOMPARE(statusOf(wire.state).link, Link::SignedOut);
        QVERIFY(!wire.state.signIn.mustAsk);
        QCOMPARE(wire.pending(), std::size_t{0});
    }

    void aPageStoredAfterwardsDoesNotSignIn()
    {
        Wire wire;
        wire.busy();
        wire.page(*wire.server.changes(wire.state.pull.cursor, 1)); // being stored
        wire.beat(Error(ErrorCode::Unauthorized));
        wire.answer(Error(ErrorCode::Unauthorized));
        QCOMPARE(statusOf(wire.state).link, Link::SignedOut);
        wire.feed(event::PageStored{wire.state.pull.ticket, PageApplied{}});
        QCOMPARE(statusOf(wire.state).link, Link::SignedOut);
    }

    void anAnswerEndsDoubtsAndFailures()
    {
        Wire wire;
        wire.busy();
        wire.state.signIn.failures = 7;
        wire.page(Error(ErrorCode::Unauthorized));
        wire.answer(wire.server.session());
        QCOMPARE(wire.state.signIn.failures, 0);
        QCOMPARE(wire.state.signIn.doubts, 1); // until something else works too
        wire.page(Error(ErrorCode::Unauthorized));
        QVERIFY(wire.state.signIn.askAt > wire.clock.monotonic()); // a second time not at once
        wire.state.signIn.askAt = wire.clock.monotonic();
        wire.feed(event::Woke{});
        wire.answer(wire.server.session());
        wire.page(*wire.server.changes(wire.state.pull.cursor, 1));
        QCOMPARE(wire.state.signIn.doubts, 0);
    }

    void whoSignedInIsRemembered()
    {
        Wire wire;
        wire.busy();
        QCOMPARE(wire.replica.position.session->person, PersonId("ada"));
        wire.page(Error(ErrorCode::Unauthorized));
        auto less = as(wire, {"queue.work:item_review"});
        wire.answer(less);
        QCOMPARE(wire.replica.position.session->permissions, less.permissions);
        wire.page(Error(ErrorCode::Unauthorized));
        wire.clock.advance(1min);
        wire.feed(event::Woke{});
        less.person = PersonId("ben");
        wire.answer(less);
        QCOMPARE(wire.replica.position.session->person, PersonId("ben"));
    }

    void theSessionAndThePageSayWhatTimeItIs()
    {
        Wire wire;
        wire.start();
        wire.deliver(0);
        wire.deliver(0);
        const auto now = [&] { return serverNow(wire.state, wire.clock.monotonic(), wire.clock.wall()); };
        QCOMPARE(now(), wire.clock.wall()); // nobody was heard yet
        auto session = *wire.server.session();
        session.serverTime += 1h;
        wire.answer(session);
        QCOMPARE(now(), wire.clock.wall() + 1h);
        auto page = *wire.server.changes({}, 1);
        page.serverTime += 2h;
        wire.page(page);
        QCOMPARE(now(), wire.clock.wall() + 2h);
        wire.clock.advance(1min);
        wire.page(page);
        session.serverTime = {};
        wire.feed(event::CredentialsChanged{});
        wire.answer(session); // says nothing
        QCOMPARE(now(), wire.clock.wall() + 2h);
    }

    void signedInGoesOnAtOnce()
    {
        Wire wire;
        wire.startOnline();
        wire.feed(event::StreamEnded{Error(ErrorCode::NotFound)});
        wire.state.pull.dueAt = wire.state.stream.openAt = wire.clock.monotonic() + 1h;
        wire.feed(event::CredentialsChanged{});
        wire.answer(wire.server.session());
        QCOMPARE(wire.underWay<effect::FetchChanges>(), std::size_t{1});
        QCOMPARE(wire.underWay<effect::OpenStream>(), std::size_t{1});
    }

    void backFromSleepEverythingIsAskedAnew()
    {
        Wire wire;
        wire.startOnline();
        wire.feed(event::StreamEnded{Error(ErrorCode::NotFound)});
        wire.state.stream.openAt = wire.clock.monotonic() + 1h;
        wire.feed(event::Nudged{});
        QCOMPARE(wire.underWay<effect::FetchChanges>(), std::size_t{1});
        QCOMPARE(wire.underWay<effect::OpenStream>(), std::size_t{1});
        wire.deliver(0); // the page was read before …
        wire.server.addCase("c9");
        wire.feed(event::Nudged{});
        QVERIFY(wire.state.pull.again); // whatever else asks for it
        wire.settle();
        QCOMPARE(wire.replica.revisions, wire.server.revisions()); // … so once more
    }

    /// The answer to a question that another token asked is about somebody else.
    void newCredentialsForgetTheQuestionUnderWay()
    {
        Wire wire;
        wire.start();
        wire.deliver(0);
        wire.deliver(0);
        const auto asked = *wire.state.signIn.asking;
        wire.feed(event::CredentialsChanged{});
        wire.feed(event::SessionAnswered{asked, wire.server.session()});
        QVERIFY(!wire.state.signIn.confirmed);
        QVERIFY(wire.state.signIn.asking && *wire.state.signIn.asking != asked);
    }

    void newCredentialsDoNotWait()
    {
        Wire wire;
        wire.startOnline();
        wire.feed(event::StreamHinted{});
        wire.page(Error(ErrorCode::Unreachable));
        wire.state.signIn.askAt = wire.clock.monotonic() + 1h;
        wire.feed(event::CredentialsChanged{});
        QCOMPARE(wire.underWay<effect::AskSession>(), std::size_t{1});
    }

    /// Another person whose first page never came has no cursor to drop; what they left waiting gets its window, what
    /// the one before left stands still.
    void anotherPersonFindsTheirOwnWindows()
    {
        Wire wire;
        for (const char *person : {"ada", "ben"}) {
            OutboxEntry left;
            left.command.id = CommandId(person);
            left.command.author = PersonId(person);
            left.command.body =
                ItemDecision{CaseId("c1"), 1, {ItemId("item-c1")}, DecisionAction::Block, {}, {}, false};
            wire.outbox.rows.push_back({left, person});
        }
        const auto waits = [&](const char *person) { return heldUntil(wire.state, CommandId(person)).has_value(); };
        wire.start();
        wire.settle([](const Effect &effect) { return std::holds_alternative<effect::FetchChanges>(effect); });
        QCOMPARE(statusOf(wire.state).link, Link::Online);
        QVERIFY(waits("ada") && !waits("ben"));
        wire.page(Error(ErrorCode::Unauthorized));
        wire.answer(wire.as("ben"));
        QCOMPARE(statusOf(wire.state).link, Link::Online);
        QVERIFY(!waits("ada") && waits("ben"));
    }

    /// A platform that answers 500 is there, but not for work: said after the third time, without asking who we are.
    void threeServerErrorsAreOffline()
    {
        Wire wire;
        wire.startOnline();
        for (int i = 1; i <= timing::OfflineAfterErrors; ++i) {
            QCOMPARE(statusOf(wire.state).link, Link::Online);
            wire.clock.advance(2min);
            wire.feed(event::Woke{});
            wire.page(Error(ErrorCode::ServerError));
        }
        QCOMPARE(statusOf(wire.state).link, Link::Offline);
        QCOMPARE(*statusOf(wire.state).nextTry, wire.state.pull.dueAt);
        QVERIFY(!wire.state.signIn.mustAsk);
    }

private:
    static Session as(const Wire &wire, std::set<std::string> permissions)
    {
        auto session = *wire.server.session();
        session.permissions = std::move(permissions);
        return session;
    }
};

VIGIE_TEST(SessionTest);
#include "SessionTest.moc"
