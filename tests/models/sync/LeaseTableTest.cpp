#include "models/sync/core/Commands.h"
#include "tests/models/sync/EveryPair.h"
#include "tests/models/sync/World.h"
#include "tests/support/TestCase.h"

using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::domain;
using namespace vigie::sync;
using namespace vigie::test;

namespace {

/// What this workstation has of one case.
enum class Place {
    None,
    Asked,
    Held,
    Beating, ///< a heartbeat for it is under way
    Busy,    ///< a decision on it has not been confirmed
    Leaving, ///< … and it is given back afterwards
    Lapsed,  ///< it ran out; the token may still be the highest
    Last
};

enum class Blow {
    Ask,
    Given,
    GivenUnasked,
    Refused,
    BeatDue,
    Renewed,
    NotRenewed,
    BeatFailed,
    Beat401,
    BeatCut,
    Ends,
    Skip,
    Leave,
    Decide,
    Undo,
    Receipt,
    CommandClaimLost,
    CommandDead,
    CommandUnknown,
    LinkCut,
    Restored,
    OtherPerson,
    Restart,
    Last
};

using Row = Transition<Place, Blow>;

/// The whole table: what is not named stays where it is.
constexpr std::array Table{
    Row{Place::None, Blow::Ask, Place::Asked},
    Row{Place::Asked, Blow::Given, Place::Held},
    Row{Place::Asked, Blow::Refused, Place::None},
    Row{Place::Asked, Blow::Restart, Place::None},
    Row{Place::Held, Blow::BeatDue, Place::Beating},
    Row{Place::Held, Blow::Ends, Place::Lapsed},
    Row{Place::Held, Blow::Skip, Place::None},
    Row{Place::Held, Blow::Leave, Place::None},
    Row{Place::Held, Blow::Decide, Place::Busy},
    Row{Place::Held, Blow::Restored, Place::None},
    Row{Place::Held, Blow::OtherPerson, Place::None},
    Row{Place::Held, Blow::Restart, Place::None},
    Row{Place::Beating, Blow::Renewed, Place::Held},
    Row{Place::Beating, Blow::NotRenewed, Place::None},
    Row{Place::Beating, Blow::BeatFailed, Place::Held},
    Row{Place::Beating, Blow::Beat401, Place::Held},
    Row{Place::Beating, Blow::BeatCut, Place::Held},
    Row{Place::Beating, Blow::Ends, Place::Lapsed},
    Row{Place::Beating, Blow::Skip, Place::None},
    Row{Place::Beating, Blow::Leave, Place::None},
    Row{Place::Beating, Blow::Decide, Place::Busy},
    Row{Place::Beating, Blow::Restored, Place::None},
    Row{Place::Beating, Blow::OtherPerson, Place::None},
    Row{Place::Beating, Blow::Restart, Place::None},
    Row{Place::Busy, Blow::Ends, Place::Lapsed},
    Row{Place::Busy, Blow::Skip, Place::Leaving},
    Row{Place::Busy, Blow::Leave, Place::Leaving},
    Row{Place::Busy, Blow::Undo, Place::Held},
    Row{Place::Busy, Blow::Receipt, Place::None}, // the receipt releases
    Row{Place::Busy, Blow::CommandClaimLost, Place::None},
    Row{Place::Busy, Blow::CommandDead, Place::Held},
    Row{Place::Busy, Blow::Restored, Place::None},
    Row{Place::Busy, Blow::OtherPerson, Place::None},
    Row{Place::Busy, Blow::Restart, Place::None},
    Row{Place::Leaving, Blow::Ask, Place::Busy},
    Row{Place::Leaving, Blow::Ends, Place::Lapsed},
    Row{Place::Leaving, Blow::Undo, Place::Held}, // undoing keeps the case
    Row{Place::Leaving, Blow::Receipt, Place::None},
    Row{Place::Leaving, Blow::CommandClaimLost, Place::None},
    Row{Place::Leaving, Blow::CommandDead, Place::None},
    Row{Place::Leaving, Blow::Restored, Place::None},
    Row{Place::Leaving, Blow::OtherPerson, Place::None},
    Row{Place::Leaving, Blow::Restart, Place::None},
    Row{Place::Lapsed, Blow::Ask, Place::Asked},
    Row{Place::Lapsed, Blow::Skip, Place::None},
    Row{Place::Lapsed, Blow::Leave, Place::None},
    Row{Place::Lapsed, Blow::Restored, Place::None},
    Row{Place::Lapsed, Blow::OtherPerson, Place::None},
    Row{Place::Lapsed, Blow::Restart, Place::None},
};

const CaseId Kase("c1");

struct Desk : World
{
    explicit Desk(Place place)
    {
        server.addCase(Kase.value);
        startOnline();
        if (place == Place::None)
            return;
        strike(Blow::Ask);
        if (place == Place::Asked)
            return;
        strike(Blow::Given);
        if (place == Place::Beating)
            strike(Blow::BeatDue);
        else if (place == Place::Lapsed)
            strike(Blow::Ends);
        if (place == Place::Busy || place == Place::Leaving)
            strike(Blow::Decide);
        if (place == Place::Leaving)
            strike(Blow::Leave);
    }

    Place place() const
    {
        const auto &leases = state.leases;
        if (const auto held = leases.held.find(Kase); held != leases.held.end()) {
            if (held->second.releaseAfter)
                return Place::Leaving;
            if (hasUnsent(state, Kase))
                return Place::Busy;
            return leases.beating ? Place::Beating : Place::Held;
        }
        if (!leases.asked.empty())
            return Place::Asked;
        return leases.lapsed.contains(Kase) ? Place::Lapsed : Place::None;
    }

    void strike(Blow blow)
    {
        using Claims = std::vector<Claim>;
        switch (blow) {
        case Blow::Ask:
            return feed(event::ClaimAsked{AskTicket, Kase});
        case Blow::Given:
            m_claim = {ClaimId("claim-1"), Kase, 1, ClaimTtl, {}};
            return feed(event::ClaimAnswered{AskTicket, m_claim});
        case Blow::GivenUnasked:
            return feed(event::ClaimAnswered{AskTicket + 1, Claim{ClaimId("claim-2"), Kase, 2, ClaimTtl, {}}});
        case Blow::Refused:
            return feed(event::ClaimAnswered{AskTicket, Error(ErrorCode::ClaimLost)});
        case Blow::BeatDue:
            clock.advance(ClaimHeartbeat);
            return feed(event::Woke{});
        case Blow::Renewed:
            return beat(Claims{m_claim});
        case Blow::NotRenewed:
            return beat(Claims{});
        case Blow::BeatFailed:
            return beat(Error(ErrorCode::ServerError));
        case Blow::Beat401:
            return beat(Error(ErrorCode::Unauthorized));
        case Blow::BeatCut:
            return beat(Error(ErrorCode::Unreachable));
        case Blow::Ends:
            clock.advance(ClaimTtl - ClaimSafetyMargin);
            return feed(event::Woke{});
        case Blow::Skip:
            return feed(event::ReleaseAsked{2, Kase, ReleaseReason::Skipped});
        case Blow::Leave:
            return feed(event::ReleaseAsked{2, Kase, ReleaseReason::Left});
        default:
            return strikeCommand(blow);
        }
    }

private:
    static constexpr Ticket AskTicket = 9'000'000;
    static constexpr Milliseconds ClaimTtl{120'000};

    void strikeCommand(Blow blow)
    {
        switch (blow) {
        case Blow::Decide:
            m_command = decide(Kase.value, DecisionAction::PublishGeneral);
            return feed(event::CommandAdded{m_command, {}});
        case Blow::Undo:
            undo();
            return deliverWrites();
        case Blow::Receipt:
            return answer(domain::Receipt{m_command, ReceiptOutcome::Applied, DecisionId("d"), clock.wall()});
        case Blow::CommandClaimLost:
            return answer(Error(ErrorCode::ClaimLost));
        case Blow::CommandDead:
            return answer(Error(ErrorCode::Refused));
        case Blow::CommandUnknown:
            return answer(Error(ErrorCode::Timeout));
        default:
            return strikeWorld(blow);
        }
    }

    void strikeWorld(Blow blow)
    {
        switch (blow) {
        case Blow::LinkCut:
            feed(event::StreamHinted{});
            return feed(event::PageFetched{state.pull.ticket, Error(ErrorCode::Unreachable)});
        case Blow::Restored: {
            feed(event::StreamHinted{});
            server.restore();
            return feed(event::PageFetched{state.pull.ticket, server.changes({}, 1)});
        }
        case Blow::OtherPerson: {
            feed(event::CredentialsChanged{});
            auto session = *server.session();
            session.person = PersonId("ben");
            return feed(event::SessionAnswered{state.signIn.asking.value_or(0), session});
        }
        case Blow::Restart:
            kill();
            return start();
        default:
            break;
        }
    }

    /// Nothing is heard of a command that is not there.
    void answer(Result<domain::Receipt> receipt)
    {
        feed(event::FlushAsked{});
        deliverWrites();
        feed(event::CommandAnswered{m_command, std::move(receipt)});
        deliverWrites();
    }
    void beat(Result<std::vector<Claim>> renewed)
    {
        feed(event::HeartbeatAnswered{state.leases.beating.value_or(0), std::move(renewed)});
    }

    Claim m_claim;
    CommandId m_command;
};

} // namespace

/// A lease as the core runs it: every pair of place and event.
class LeaseTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPair_data()
    {
        addEveryPair<Place, Blow>(Table, Place::Last, Blow::Last,
                                  [](Place, Blow blow) { return blow == Blow::Restart; });
    }

    void everyPair()
    {
        QFETCH(const int, place);
        QFETCH(const int, blow);
        const auto from = static_cast<Place>(place);
        Desk desk(from);
        QCOMPARE(static_cast<int>(desk.place()), place);
        const auto told = desk.lost.size();
        desk.strike(static_cast<Blow>(blow));
        const auto to = next(Table, from, static_cast<Blow>(blow));
        QCOMPARE(static_cast<int>(desk.place()), static_cast<int>(to));
        const bool taken = blow == static_cast<int>(Blow::Ends) || blow == static_cast<int>(Blow::NotRenewed) ||
                           blow == static_cast<int>(Blow::CommandClaimLost) ||
                           blow == static_cast<int>(Blow::Restored) || blow == static_cast<int>(Blow::OtherPerson);
        const bool had = from != Place::None && from != Place::Asked && from != Place::Lapsed;
        const bool has = to != Place::None && to != Place::Asked && to != Place::Lapsed;
        // What is taken away is said; what the person gave up is not.
        QCOMPARE(desk.lost.size() > told, taken && had && !has);
        QVERIFY(desk.outbox.violations.empty());
    }
};

VIGIE_TEST(LeaseTableTest);
#include "LeaseTableTest.moc"
