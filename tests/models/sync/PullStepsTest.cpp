#include "models/sync/core/Timing.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// The answers to the pull are given by hand, and what has left is looked at.
struct Reader : World
{
    Reader() { startOnlineWith({"c1", "c2"}); }
    void bring(Result<ChangePage> page) { feed(event::PageFetched{state.pull.ticket, std::move(page)}); }
    void stored(PageApplied applied = {}) { feed(event::PageStored{state.pull.ticket, std::move(applied)}); }
    void erased(const char *id)
    {
        PageApplied applied;
        applied.purged = {id};
        stored(applied);
    }
    ChangePage page(bool hasMore, const char *epoch = "epoch-1")
    {
        ChangePage page;
        page.epoch = epoch;
        page.cursor = "cursor-" + std::to_string(++m_pages);
        page.hasMore = hasMore;
        page.serverTime = clock.wall();
        return page;
    }
    /// Everything is read anew; the first page of the shadow is in, another one is under way.
    void shadow()
    {
        feed(event::StreamHinted{});
        bring(Error(ErrorCode::CursorExpired));
        bring(page(true));
        feed(event::ShadowBegun{state.pull.ticket, {}});
        stored();
    }

private:
    int m_pages = 0;
};

} // namespace

/// The pull, the resync, receipts of erasures and the stream: what the table of places does not show.
class PullStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatLeadsNowhere_data()
    {
        QTest::addColumn<QString>("epoch");
        QTest::addColumn<QString>("cursor");
        QTest::newRow("no generation") << QString() << QStringLiteral("cursor");
        QTest::newRow("no cursor") << QStringLiteral("epoch-1") << QString();
    }
    void aPageThatLeadsNowhere()
    {
        QFETCH(QString, epoch);
        QFETCH(QString, cursor);
        Reader reader;
        reader.feed(event::StreamHinted{});
        auto page = reader.page(false);
        page.epoch = epoch.toStdString();
        page.cursor = cursor.toStdString();
        reader.bring(page);
        QVERIFY(reader.underWay<effect::ApplyPage>().empty());
        QCOMPARE(reader.state.pull.failures, 1);
        QVERIFY(reader.state.pull.dueAt > reader.clock.monotonic());
    }

    /// What the disk says about an order of before counts for nothing.
    void answersOfTheDiskHaveTheirTickets()
    {
        Reader reader;
        reader.feed(event::StreamHinted{});
        const auto before = reader.state.pull.cursor;
        reader.bring(reader.page(false));
        const auto ticket = reader.state.pull.ticket;
        reader.feed(event::PageStored{ticket - 1, PageApplied{}});
        QCOMPARE(reader.state.pull.phase, PullPhase::Storing);
        QCOMPARE(reader.state.pull.cursor, before);
        reader.stored();
        reader.shadow();
        reader.bring(reader.page(false));
        reader.stored();
        QCOMPARE(reader.state.pull.phase, PullPhase::Committing);
        reader.feed(event::ShadowCommitted{reader.state.pull.ticket - 1, {}});
        QCOMPARE(reader.state.pull.phase, PullPhase::Committing);
    }

    void aStoredPageEndsTheRowOfFailures()
    {
        Reader reader;
        reader.feed(event::StreamHinted{});
        reader.bring(Error(ErrorCode::Timeout));
        QCOMPARE(reader.state.pull.failures, 1);
        reader.feed(event::RetryAsked{});
        reader.bring(reader.page(true));
        reader.clearPending();
        reader.stored();
        QCOMPARE(reader.state.pull.failures, 0);
        QCOMPARE(reader.underWay<effect::FetchChanges>().size(), std::size_t{1}); // the next page, at once
    }

    /// What is sent while a run is under way is not in it: the overlay waits for the next one.
    void aRunUnderWayDoesNotShowWhatWasSentMeanwhile()
    {
        Reader reader;
        reader.claim("c1");
        reader.settle();
        const auto id = reader.decide("c1", DecisionAction::Block);
        reader.settle();
        reader.feed(event::StreamHinted{});
        reader.bring(reader.page(true)); // the first of several pages
        reader.feed(event::FlushAsked{});
        reader.deliverWrites();
        reader.feed(event::CommandAnswered{
            id, domain::Receipt{id, ReceiptOutcome::Applied, DecisionId("d"), reader.clock.wall()}});
        reader.deliverWrites();
        QCOMPARE(reader.stateOf(id), CommandState::Done);
        reader.stored();
        for (const bool more : {true, false}) {
            reader.bring(reader.page(more));
            reader.stored();
            QVERIFY(reader.overlay().closedCases.contains(CaseId("c1")));
        }
        reader.bring(reader.page(false)); // the run after it
        reader.stored();
        QVERIFY(reader.overlay().closedCases.empty());
    }

    void aResyncIsARunOfItsOwn()
    {
        Reader reader;
        reader.feed(event::StreamHinted{});
        reader.bring(reader.page(true)); // the first of several pages
        reader.stored();
        const auto run = reader.state.pull.run;
        reader.bring(Error(ErrorCode::CursorExpired));
        QCOMPARE(reader.state.pull.run, run + 1);
    }

    void aResyncReadsFromItsOwnCursor()
    {
        Reader reader;
        reader.shadow();
        const auto fetch = reader.underWay<effect::FetchChanges>();
        QCOMPARE(fetch.back().cursor, reader.state.pull.shadowCursor);
        QVERIFY(!reader.state.pull.shadowCursor.empty());
        QVERIFY(fetch.back().cursor != reader.state.pull.cursor);
        QVERIFY(!statusOf(reader.state).caughtUp);
        // … and a new one from its beginning.
        reader.bring(Error(ErrorCode::CursorExpired));
        QVERIFY(reader.state.pull.shadowCursor.empty());
        QVERIFY(reader.state.pull.shadowEpoch.empty());
        QVERIFY(!reader.state.pull.shadowBegun);
        QCOMPARE(reader.state.pull.restarts, 2);
    }

    void aRefusedSwapReadsFromTheBeginning()
    {
        Reader reader;
        reader.shadow();
        reader.bring(reader.page(false));
        reader.stored();
        reader.feed(event::ShadowCommitted{reader.state.pull.ticket, Error(ErrorCode::DiskFull)});
        QVERIFY(reader.state.pull.shadowCursor.empty());
        QVERIFY(!reader.state.pull.shadowBegun);
        QCOMPARE(reader.state.pull.dueAt, reader.clock.monotonic() + timing::StoreRetry);
    }

    /// The swap ends the resync for good: the next one begins at once, not after a wait for the one before.
    void afterTheSwapNothingIsHeldAgainstThePlatform()
    {
        Reader reader;
        reader.shadow();
        reader.bring(reader.page(false));
        reader.stored();
        reader.feed(event::ShadowCommitted{reader.state.pull.ticket, {}});
        QCOMPARE(reader.state.pull.restarts, 0);
        QCOMPARE(statusOf(reader.state).link, Link::Online);
        QVERIFY(statusOf(reader.state).caughtUp);
    }

    /// The cursor expired, and what is read anew is of another generation: a restore all the same.
    void aRestoreMetAtTheSwap()
    {
        Reader reader;
        reader.claim("c1");
        reader.settle();
        reader.server.backUp();
        reader.server.restore();
        reader.feed(event::StreamHinted{});
        reader.bring(Error(ErrorCode::CursorExpired));
        QVERIFY(!statusOf(reader.state).restoredAt);
        QVERIFY(reader.lost.empty());
        reader.settle();
        QCOMPARE(*statusOf(reader.state).restoredAt, reader.clock.wall());
        QCOMPARE(reader.lost.size(), std::size_t{1});
        QCOMPARE(reader.replica.position.epoch, reader.server.epoch());
        QCOMPARE(reader.state.pull.epoch, reader.server.epoch());
    }

    void oneReceiptOfErasuresAtATime()
    {
        Reader reader;
        reader.feed(event::StreamHinted{});
        reader.bring(reader.page(true));
        reader.erased("p1");
        reader.bring(reader.page(false));
        reader.erased("p2");
        QCOMPARE(reader.underWay<effect::AcknowledgePurge>().size(), std::size_t{1});
        QCOMPARE(reader.state.pull.purged, (std::vector<std::string>{"p1", "p2"}));
        reader.feed(event::PurgeAcknowledged{{"p1"}, {}});
        QCOMPARE(reader.state.pull.purged, std::vector<std::string>{"p2"});
        QCOMPARE(reader.underWay<effect::AcknowledgePurge>().back().ids, std::vector<std::string>{"p2"});
    }

    void aReceiptNamesAThousandAtMost()
    {
        Reader reader;
        for (int i = 0; i < 1500; ++i)
            reader.state.pull.purged.push_back("p" + std::to_string(i));
        reader.feed(event::Woke{});
        QCOMPARE(reader.underWay<effect::AcknowledgePurge>().back().ids.size(), std::size_t{1000});
    }

    void aReceiptThatFailedIsGivenLater_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("500") << ErrorCode::ServerError;
        QTest::newRow("401") << ErrorCode::Unauthorized;
    }
    void aReceiptThatFailedIsGivenLater()
    {
        QFETCH(ErrorCode, code);
        Reader reader;
        reader.feed(event::StreamHinted{});
        reader.bring(reader.server.changes(reader.state.pull.cursor, 1));
        reader.erased("p1");
        reader.clearPending();
        reader.feed(event::PurgeAcknowledged{{"p1"}, Error(code)});
        QCOMPARE(reader.state.pull.purged, std::vector<std::string>{"p1"});
        QVERIFY(reader.underWay<effect::AcknowledgePurge>().empty());
        QCOMPARE(reader.state.signIn.mustAsk, code == ErrorCode::Unauthorized);
        reader.settle();
        reader.pass(timing::Poll);
        QVERIFY(reader.state.pull.purged.empty());
        QCOMPARE(reader.server.acknowledgedPurges, std::vector<std::string>{"p1"});
    }

    void noReceiptsWhileEverythingIsReadAnewOrNothingMayLeave()
    {
        for (const bool resync : {true, false}) {
            Reader reader;
            reader.feed(event::StreamHinted{});
            reader.state.pull.purged = {"p1"};
            reader.bring(Error(resync ? ErrorCode::CursorExpired : ErrorCode::Unauthorized));
            QVERIFY(reader.underWay<effect::AcknowledgePurge>().empty());
            reader.settle();
            QVERIFY(reader.state.pull.purged.empty());
        }
    }

    /// A stream that was closed here says nothing any more.
    void aClosedStreamIsNotHeard()
    {
        Reader reader;
        QVERIFY(reader.state.stream.open);
        reader.feed(event::StreamHinted{});
        reader.bring(Error(ErrorCode::Unreachable)); // offline closes it
        QVERIFY(!reader.streamOpen);
        QVERIFY(!reader.state.stream.wanted && !reader.state.stream.open);
        reader.feed(event::StreamOpened{});
        QVERIFY(!reader.state.stream.open);
        const auto openAt = reader.state.stream.openAt;
        reader.feed(event::StreamEnded{Error(ErrorCode::Unreachable)});
        QCOMPARE(reader.state.stream.failures, 0);
        QCOMPARE(reader.state.stream.openAt, openAt);
        reader.feed(event::CredentialsChanged{});
        QVERIFY(reader.underWay<effect::OpenStream>().empty()); // nobody knows yet as whom
    }

    /// A platform that answers with errors only is talked to, but nobody listens to it.
    void nothingIsStreamedOffline()
    {
        Reader reader;
        for (int i = 0; i < timing::OfflineAfterErrors; ++i) {
            reader.clock.advance(timing::PollBesideStream * 2);
            reader.feed(event::Woke{});
            reader.bring(Error(ErrorCode::ServerError));
        }
        QCOMPARE(statusOf(reader.state).link, Link::Offline);
        QVERIFY(!reader.state.signIn.mustAsk);
        QVERIFY(!reader.state.stream.wanted);
        reader.clearPending();
        reader.state.stream.openAt = {};
        reader.feed(event::Woke{});
        QVERIFY(reader.underWay<effect::OpenStream>().empty());
    }

    void nothingIsStreamedInDoubt()
    {
        Reader reader;
        reader.feed(event::StreamHinted{});
        reader.bring(Error(ErrorCode::Unauthorized));
        QCOMPARE(statusOf(reader.state).link, Link::Online);
        QVERIFY(!reader.state.stream.wanted);
        QVERIFY(reader.underWay<effect::OpenStream>().empty());
    }

    void aStreamThatKeepsEndingIsOpenedMoreRarely()
    {
        Reader reader;
        for (int i = 1; i <= 5; ++i) {
            reader.feed(event::StreamEnded{Error(ErrorCode::NotFound)});
            QCOMPARE(reader.state.stream.failures, i);
            QVERIFY(!reader.state.stream.open);
            QVERIFY(reader.underWay<effect::OpenStream>().empty());
            reader.state.stream.openAt = reader.clock.monotonic();
            reader.feed(event::Woke{});
            QCOMPARE(reader.underWay<effect::OpenStream>().size(), std::size_t{1});
            reader.clearPending();
        }
        reader.feed(event::StreamOpened{});
        QCOMPARE(reader.state.stream.failures, 0);
    }

    /// Hints are gone with the stream: the next look is near, even if the next stream is not.
    void withoutAStreamTheNextPollIsNear()
    {
        Reader reader;
        reader.state.stream.failures = 30;
        reader.state.pull.dueAt = reader.clock.monotonic() + timing::PollBesideStream;
        reader.feed(event::StreamEnded{Error(ErrorCode::NotFound)});
        QVERIFY(reader.state.pull.dueAt <= reader.clock.monotonic() + timing::Poll + timing::Poll / 5);
        QVERIFY(reader.underWay<effect::FetchChanges>().empty());
    }

    void pollsAreSpreadAndRareBesideAStream()
    {
        Reader reader;
        std::set<Milliseconds> waits;
        const auto next = [&] {
            reader.feed(event::StreamHinted{});
            reader.bring(reader.page(false));
            reader.stored();
            return reader.state.pull.dueAt - reader.clock.monotonic();
        };
        for (int i = 0; i < 20; ++i) {
            const auto wait = next();
            QVERIFY(wait >= timing::PollBesideStream * 4 / 5 && wait <= timing::PollBesideStream * 6 / 5);
            waits.insert(wait);
        }
        QVERIFY(waits.size() > 1);
        reader.feed(event::StreamEnded{Error(ErrorCode::NotFound)});
        reader.clearPending();
        const auto wait = next();
        QVERIFY(wait >= timing::Poll * 4 / 5 && wait <= timing::Poll * 6 / 5);
    }

    void backOffGrowsToItsCapAndIsSpread()
    {
        Jitter jitter{.position = 7};
        const auto longest = [&](int failures) {
            Milliseconds most{0};
            std::set<Milliseconds> drawn;
            for (int i = 0; i < 200; ++i) {
                const auto wait = jitter.backoff(failures, timing::RetryCap);
                drawn.insert(wait);
                most = std::max(most, wait);
            }
            return drawn.size() > 100 ? most : Milliseconds(0);
        };
        QVERIFY(longest(0) <= timing::RetryBase);
        QVERIFY(longest(0) > timing::RetryBase / 2);
        QVERIFY(longest(3) > timing::RetryBase * 4);
        QVERIFY(longest(3) <= timing::RetryBase * 8);
        QVERIFY(longest(40) <= timing::RetryCap);
        QVERIFY(longest(40) > timing::RetryCap / 2);
    }
};

VIGIE_TEST(PullStepsTest);
#include "PullStepsTest.moc"
