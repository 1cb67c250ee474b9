#include "models/sync/core/Link.h"
#include "tests/models/sync/EveryPair.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// Where the pull is. "More": the page under way is not the last one.
enum class Place {
    Resting,
    Fetching,
    Storing,
    StoringMore,
    Failed, ///< the next try is planned
    FirstShadow,
    Beginning,
    ShadowStoring,
    ShadowStoringMore,
    ShadowFetching,
    Committing,
    ShadowWaiting,
    Barred, ///< nothing may leave before the session is asked for
    Last
};

enum class Blow {
    Due,
    Hint,
    Retry,
    PageLast,
    PageMore,
    PageNowhere,
    PageOtherEpoch,
    PageStale,
    Expired,
    ScopeChanged,
    Silent,
    Busy,
    Unauthorized,
    Forbidden,
    Stored,
    StoreFailed,
    Begun,
    BeginFailed,
    Committed,
    CommitFailed,
    StreamOpened,
    StreamOver,
    SessionOk,
    Last
};

using Row = Transition<Place, Blow>;

/// The whole table: what is not named stays where it is.
constexpr std::array Table{
    Row{Place::Resting, Blow::Due, Place::Fetching},
    Row{Place::Resting, Blow::Hint, Place::Fetching},
    Row{Place::Resting, Blow::Retry, Place::Fetching},
    Row{Place::Resting, Blow::StreamOpened, Place::Fetching},
    Row{Place::Resting, Blow::StreamOver, Place::Fetching},
    Row{Place::Fetching, Blow::PageLast, Place::Storing},
    Row{Place::Fetching, Blow::PageMore, Place::StoringMore},
    Row{Place::Fetching, Blow::PageNowhere, Place::Failed},
    Row{Place::Fetching, Blow::PageOtherEpoch, Place::FirstShadow},
    Row{Place::Fetching, Blow::Expired, Place::FirstShadow},
    Row{Place::Fetching, Blow::ScopeChanged, Place::Barred},
    Row{Place::Fetching, Blow::Silent, Place::Failed},
    Row{Place::Fetching, Blow::Busy, Place::Failed},
    Row{Place::Fetching, Blow::Unauthorized, Place::Barred},
    Row{Place::Fetching, Blow::Forbidden, Place::Barred},
    Row{Place::Storing, Blow::Stored, Place::Resting},
    Row{Place::Storing, Blow::StoreFailed, Place::Failed},
    Row{Place::StoringMore, Blow::Stored, Place::Fetching},
    Row{Place::StoringMore, Blow::StoreFailed, Place::Failed},
    Row{Place::Failed, Blow::Due, Place::Fetching},
    Row{Place::Failed, Blow::Retry, Place::Fetching}, // a hint does not shorten the wait
    Row{Place::FirstShadow, Blow::PageLast, Place::Beginning},
    Row{Place::FirstShadow, Blow::PageMore, Place::Beginning},
    Row{Place::FirstShadow, Blow::PageOtherEpoch, Place::Beginning},
    Row{Place::FirstShadow, Blow::PageNowhere, Place::ShadowWaiting},
    Row{Place::FirstShadow, Blow::Expired, Place::ShadowWaiting}, // it keeps changing its mind
    Row{Place::FirstShadow, Blow::ScopeChanged, Place::Barred},
    Row{Place::FirstShadow, Blow::Silent, Place::ShadowWaiting},
    Row{Place::FirstShadow, Blow::Busy, Place::ShadowWaiting},
    Row{Place::FirstShadow, Blow::Unauthorized, Place::Barred},
    Row{Place::FirstShadow, Blow::Forbidden, Place::Barred},
    Row{Place::Beginning, Blow::Begun, Place::ShadowStoringMore},
    Row{Place::Beginning, Blow::BeginFailed, Place::ShadowWaiting},
    Row{Place::ShadowStoring, Blow::Stored, Place::Committing},
    Row{Place::ShadowStoring, Blow::StoreFailed, Place::ShadowWaiting},
    Row{Place::ShadowStoringMore, Blow::Stored, Place::ShadowFetching},
    Row{Place::ShadowStoringMore, Blow::StoreFailed, Place::ShadowWaiting},
    Row{Place::ShadowFetching, Blow::PageLast, Place::ShadowStoring},
    Row{Place::ShadowFetching, Blow::PageMore, Place::ShadowStoringMore},
    Row{Place::ShadowFetching, Blow::PageNowhere, Place::ShadowWaiting},
    Row{Place::ShadowFetching, Blow::PageOtherEpoch, Place::ShadowWaiting},
    Row{Place::ShadowFetching, Blow::Expired, Place::ShadowWaiting},
    Row{Place::ShadowFetching, Blow::ScopeChanged, Place::Barred},
    Row{Place::ShadowFetching, Blow::Silent, Place::ShadowWaiting},
    Row{Place::ShadowFetching, Blow::Busy, Place::ShadowWaiting},
    Row{Place::ShadowFetching, Blow::Unauthorized, Place::Barred},
    Row{Place::ShadowFetching, Blow::Forbidden, Place::Barred},
    Row{Place::Committing, Blow::Committed, Place::Resting},
    Row{Place::Committing, Blow::CommitFailed, Place::ShadowWaiting},
    Row{Place::ShadowWaiting, Blow::Due, Place::FirstShadow},
    Row{Place::ShadowWaiting, Blow::Retry, Place::FirstShadow},
    Row{Place::Barred, Blow::SessionOk, Place::Fetching},
};

/// How each place is reached from rest.
const std::vector<Blow> &wayTo(Place place)
{
    using enum Blow;
    static const std::map<Place, std::vector<Blow>> Ways{
        {Place::Resting, {}},
        {Place::Fetching, {Hint}},
        {Place::Storing, {Hint, PageLast}},
        {Place::StoringMore, {Hint, PageMore}},
        {Place::Failed, {Hint, Silent}},
        {Place::FirstShadow, {Hint, Expired}},
        {Place::Beginning, {Hint, Expired, PageMore}},
        {Place::ShadowStoringMore, {Hint, Expired, PageMore, Begun}},
        {Place::ShadowFetching, {Hint, Expired, PageMore, Begun, Stored}},
        {Place::ShadowStoring, {Hint, Expired, PageMore, Begun, Stored, PageLast}},
        {Place::Committing, {Hint, Expired, PageMore, Begun, Stored, PageLast, Stored}},
        {Place::ShadowWaiting, {Hint, Expired, Silent}},
        {Place::Barred, {Hint, Unauthorized}},
    };
    return Ways.at(place);
}

struct Reader : World
{
    explicit Reader(Place place)
    {
        startOnline();
        for (const auto blow : wayTo(place))
            strike(blow);
    }

    Place place() const
    {
        const auto &pull = state.pull;
        if (!mayTalk(state))
            return Place::Barred;
        const bool more = pull.page && pull.page->hasMore;
        switch (pull.phase) {
        case PullPhase::Idle:
            if (pull.resync)
                return Place::ShadowWaiting;
            return pull.failures > 0 ? Place::Failed : Place::Resting;
        case PullPhase::Fetching:
            if (pull.resync)
                return pull.shadowBegun ? Place::ShadowFetching : Place::FirstShadow;
            return Place::Fetching;
        case PullPhase::Beginning:
            return Place::Beginning;
        case PullPhase::Storing:
            if (pull.resync)
                return more ? Place::ShadowStoringMore : Place::ShadowStoring;
            return more ? Place::StoringMore : Place::Storing;
        case PullPhase::Committing:
            break;
        }
        return Place::Committing;
    }

    void strike(Blow blow)
    {
        const auto ticket = state.pull.ticket;
        switch (blow) {
        case Blow::Due:
            clock.advance(75s); // the longest pause between two pulls
            return feed(event::Woke{});
        case Blow::Hint:
            return feed(event::StreamHinted{});
        case Blow::Retry:
            return feed(event::RetryAsked{});
        case Blow::PageLast:
            return bring(page("epoch-1", false));
        case Blow::PageMore:
            return bring(page("epoch-1", true));
        case Blow::PageNowhere: {
            auto same = page("epoch-1", true);
            same.cursor = state.pull.resync ? state.pull.shadowCursor : state.pull.cursor;
            return bring(same);
        }
        case Blow::PageOtherEpoch:
            return bring(page("epoch-2", true));
        case Blow::PageStale:
            return feed(event::PageFetched{ticket + 1, page("epoch-1", false)});
        case Blow::Expired:
            return bring(Error(ErrorCode::CursorExpired));
        case Blow::ScopeChanged:
            return bring(Error(ErrorCode::ScopeChanged));
        case Blow::Silent:
            return bring(Error(ErrorCode::Timeout));
        case Blow::Busy:
            return bring(Error(ErrorCode::Busy));
        case Blow::Unauthorized:
            return bring(Error(ErrorCode::Unauthorized));
        case Blow::Forbidden:
            return bring(Error(ErrorCode::Permission));
        case Blow::Stored:
            return feed(event::PageStored{ticket, PageApplied{}});
        case Blow::StoreFailed:
            return feed(event::PageStored{ticket, Error(ErrorCode::DiskFull)});
        case Blow::Begun:
            return feed(event::ShadowBegun{ticket, {}});
        case Blow::BeginFailed:
            return feed(event::ShadowBegun{ticket, Error(ErrorCode::DiskFull)});
        case Blow::Committed:
            return feed(event::ShadowCommitted{ticket, {}});
        case Blow::CommitFailed:
            return feed(event::ShadowCommitted{ticket, Error(ErrorCode::DiskFull)});
        case Blow::StreamOpened:
            return feed(event::StreamOpened{});
        case Blow::StreamOver:
            return feed(event::StreamEnded{Error(ErrorCode::Unreachable)});
        case Blow::SessionOk:
            return feed(event::SessionAnswered{state.signIn.asking.value_or(0), server.session()});
        case Blow::Last:
            break;
        }
    }

private:
    void bring(Result<ChangePage> page) { feed(event::PageFetched{state.pull.ticket, std::move(page)}); }
    ChangePage page(const char *epoch, bool hasMore)
    {
        ChangePage page;
        page.epoch = epoch;
        page.cursor = "cursor-" + std::to_string(++m_pages);
        page.hasMore = hasMore;
        page.serverTime = clock.wall();
        return page;
    }
    int m_pages = 0;
};

} // namespace

/// The pull as the core runs it: every pair of place and event, and where the cursor stands after each.
class PullTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data() { addEveryPair(Table, Place::Last, Blow::Last); }

    void everyPair()
    {
        QFETCH(const int, place);
        QFETCH(const int, blow);
        const auto from = static_cast<Place>(place);
        const auto struck = static_cast<Blow>(blow);
        Reader reader(from);
        QCOMPARE(static_cast<int>(reader.place()), place);
        const auto cursor = reader.state.pull.cursor;
        reader.strike(struck);
        QCOMPARE(static_cast<int>(reader.place()), static_cast<int>(next(Table, from, struck)));
        // I3: the cursor moves when rows are stored or swapped in, and never otherwise.
        const bool stored = struck == Blow::Stored && (from == Place::Storing || from == Place::StoringMore);
        const bool swapped = struck == Blow::Committed && from == Place::Committing;
        QCOMPARE(reader.state.pull.cursor != cursor, stored || swapped);
        QVERIFY(reader.outbox.violations.empty());
    }
};

VIGIE_TEST(PullTableTest);
#include "PullTableTest.moc"
