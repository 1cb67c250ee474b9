#include "models/sync/core/Timing.h"
#include "tests/models/sync/EveryPair.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// How the way to the platform stands, as far as the next event can tell.
enum class Place {
    Loading,   ///< the disks have not answered: nothing may leave
    Asking,    ///< the first question, as whom we talk
    Online,    ///< with a pull under way
    Doubting,  ///< a 401 or a changed scope: asked again, nothing else leaves
    Resyncing, ///< everything is read anew
    Waiting,   ///< nobody at the other end; the next knock is planned
    Probing,   ///< … and under way
    SignedOut,
    Last
};

enum class Blow {
    Loaded,
    SessionOk,
    SessionOther,
    SessionStale,
    Session401,
    Session403,
    SessionLost,
    SessionBusy,
    PullCut,
    PullSilent,
    Pull401,
    Pull403,
    PullScope,
    PullExpired,
    PullEpoch,
    PullOk,
    StreamOver,
    StreamOver401,
    BeatCut,
    Beat401,
    WaitOver,
    Nudged,
    RetryAsked,
    NewToken,
    Last
};

using Row = Transition<Place, Blow>;

/// The whole table: what is not named stays where it is.
constexpr std::array Table{
    Row{Place::Loading, Blow::Loaded, Place::Asking},
    Row{Place::Asking, Blow::SessionOk, Place::Online},
    Row{Place::Asking, Blow::SessionOther, Place::Online}, // nobody was known here before
    Row{Place::Asking, Blow::Session401, Place::SignedOut},
    Row{Place::Asking, Blow::Session403, Place::SignedOut},
    Row{Place::Asking, Blow::SessionLost, Place::Waiting},
    Row{Place::Asking, Blow::SessionBusy, Place::Waiting},
    Row{Place::Online, Blow::PullCut, Place::Waiting},
    Row{Place::Online, Blow::Pull401, Place::Doubting},
    Row{Place::Online, Blow::Pull403, Place::SignedOut},
    Row{Place::Online, Blow::PullScope, Place::Doubting},
    Row{Place::Online, Blow::PullExpired, Place::Resyncing},
    Row{Place::Online, Blow::PullEpoch, Place::Resyncing},
    Row{Place::Online, Blow::StreamOver401, Place::Doubting},
    Row{Place::Online, Blow::BeatCut, Place::Waiting},
    Row{Place::Online, Blow::Beat401, Place::Doubting},
    Row{Place::Online, Blow::NewToken, Place::Asking},
    Row{Place::Doubting, Blow::SessionOk, Place::Online},
    Row{Place::Doubting, Blow::SessionOther, Place::Resyncing},
    Row{Place::Doubting, Blow::Session401, Place::SignedOut},
    Row{Place::Doubting, Blow::Session403, Place::SignedOut},
    Row{Place::Doubting, Blow::SessionLost, Place::Waiting},
    Row{Place::Doubting, Blow::SessionBusy, Place::Waiting},
    Row{Place::Doubting, Blow::PullCut, Place::Probing}, // the question is under way already
    Row{Place::Doubting, Blow::Pull403, Place::SignedOut},
    Row{Place::Doubting, Blow::BeatCut, Place::Probing},
    Row{Place::Doubting, Blow::NewToken, Place::Asking},
    Row{Place::Resyncing, Blow::PullCut, Place::Waiting},
    Row{Place::Resyncing, Blow::Pull401, Place::Doubting},
    Row{Place::Resyncing, Blow::Pull403, Place::SignedOut},
    Row{Place::Resyncing, Blow::PullScope, Place::Doubting},
    Row{Place::Resyncing, Blow::StreamOver401, Place::Doubting},
    Row{Place::Resyncing, Blow::BeatCut, Place::Waiting},
    Row{Place::Resyncing, Blow::Beat401, Place::Doubting},
    Row{Place::Resyncing, Blow::NewToken, Place::Asking},
    Row{Place::Waiting, Blow::WaitOver, Place::Probing},
    Row{Place::Waiting, Blow::Nudged, Place::Probing},
    Row{Place::Waiting, Blow::RetryAsked, Place::Probing},
    Row{Place::Waiting, Blow::NewToken, Place::Asking},
    Row{Place::Probing, Blow::SessionOk, Place::Online},
    Row{Place::Probing, Blow::SessionOther, Place::Resyncing},
    Row{Place::Probing, Blow::Session401, Place::SignedOut},
    Row{Place::Probing, Blow::Session403, Place::SignedOut},
    Row{Place::Probing, Blow::SessionLost, Place::Waiting},
    Row{Place::Probing, Blow::SessionBusy, Place::Waiting},
    Row{Place::Probing, Blow::NewToken, Place::Asking},
    Row{Place::SignedOut, Blow::RetryAsked, Place::Asking},
    Row{Place::SignedOut, Blow::NewToken, Place::Asking},
};

struct Wire : World
{
    explicit Wire(Place place)
    {
        server.addCase("c1");
        start();
        if (place == Place::Loading)
            return;
        if (place == Place::Asking || place == Place::SignedOut) {
            strike(Blow::Loaded);
            if (place == Place::SignedOut)
                strike(Blow::Session401);
            return;
        }
        settle();
        claim("c1");
        settle();
        feed(event::Nudged{}); // a pull and a heartbeat are under way
        if (place == Place::Doubting)
            strike(Blow::StreamOver401);
        else if (place == Place::Resyncing)
            strike(Blow::PullExpired);
        else if (place != Place::Online)
            strike(Blow::PullCut);
        if (place == Place::Probing)
            strike(Blow::WaitOver);
    }

    Place place() const
    {
        const auto &signIn = state.signIn;
        if (!state.positionLoaded || !state.outboxLoaded)
            return Place::Loading;
        switch (signIn.link) {
        case Link::SignedOut:
            return Place::SignedOut;
        case Link::Offline:
            return signIn.asking ? Place::Probing : Place::Waiting;
        case Link::Connecting:
            return Place::Asking;
        case Link::Online:
        case Link::Resyncing:
            break;
        }
        if (signIn.mustAsk)
            return Place::Doubting;
        return signIn.link == Link::Online ? Place::Online : Place::Resyncing;
    }

    void strike(Blow blow)
    {
        switch (blow) {
        case Blow::Loaded:
            feed(event::PositionLoaded{replica.position});
            return feed(event::OutboxLoaded{std::vector<OutboxEntry>()});
        case Blow::SessionOk:
            return answer(*server.session());
        case Blow::SessionOther: {
            auto session = *server.session();
            session.person = PersonId("ben");
            return answer(session);
        }
        case Blow::SessionStale:
            return feed(event::SessionAnswered{state.lastTicket + 1, Error(ErrorCode::Unauthorized)});
        case Blow::Session401:
            return answer(Error(ErrorCode::Unauthorized));
        case Blow::Session403:
            return answer(Error(ErrorCode::Permission));
        case Blow::SessionLost:
            return answer(Error(ErrorCode::Timeout));
        case Blow::SessionBusy:
            return answer(Error(ErrorCode::Busy));
        case Blow::PullCut:
            return page(Error(ErrorCode::Unreachable));
        case Blow::PullSilent:
            return page(Error(ErrorCode::Timeout));
        case Blow::Pull401:
            return page(Error(ErrorCode::Unauthorized));
        case Blow::Pull403:
            return page(Error(ErrorCode::Permission));
        case Blow::PullScope:
            return page(Error(ErrorCode::ScopeChanged));
        case Blow::PullExpired:
            return page(Error(ErrorCode::CursorExpired));
        case Blow::PullEpoch:
            server.restore();
            return page(*server.changes({}, 1));
        case Blow::PullOk:
            return page(*server.changes({}, 1));
        case Blow::StreamOver:
            return feed(event::StreamEnded{Error(ErrorCode::Unreachable)});
        case Blow::StreamOver401:
            return feed(event::StreamEnded{Error(ErrorCode::Unauthorized)});
        case Blow::BeatCut:
            return beat(Error(ErrorCode::Unreachable));
        case Blow::Beat401:
            return beat(Error(ErrorCode::Unauthorized));
        case Blow::WaitOver:
            clock.advance(timing::RetryCap);
            return feed(event::Woke{});
        case Blow::Nudged:
            return feed(event::Nudged{});
        case Blow::RetryAsked:
            return feed(event::RetryAsked{});
        case Blow::NewToken:
            return feed(event::CredentialsChanged{});
        case Blow::Last:
            break;
        }
    }

private:
    void answer(Result<Session> session) { feed(event::SessionAnswered{state.signIn.asking.value_or(0), session}); }
    void page(Result<ChangePage> page) { feed(event::PageFetched{state.pull.ticket, std::move(page)}); }
    void beat(const Error &error) { feed(event::HeartbeatAnswered{state.leases.beating.value_or(0), error}); }
};

} // namespace

/// The way to the platform as the core runs it: every pair of place and event.
class LinkTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data() { addEveryPair(Table, Place::Last, Blow::Last); }

    void everyPair()
    {
        QFETCH(const int, place);
        QFETCH(const int, blow);
        const auto from = static_cast<Place>(place);
        Wire wire(from);
        QCOMPARE(static_cast<int>(wire.place()), place);
        wire.strike(static_cast<Blow>(blow));
        QCOMPARE(static_cast<int>(wire.place()), static_cast<int>(next(Table, from, static_cast<Blow>(blow))));
        QVERIFY(wire.outbox.violations.empty());
    }
};

VIGIE_TEST(LinkTableTest);
#include "LinkTableTest.moc"
