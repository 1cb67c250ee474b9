#pragma once

#include "models/domain/ports/Connection.h"
#include "models/sync/core/Jitter.h"
#include "models/sync/core/Outgoing.h"

#include <map>

namespace vigie::sync {

struct SignInState
{
    domain::Link link = domain::Link::Connecting;
    std::optional<ErrorCode> reason;
    std::optional<Instant> since;
    std::optional<domain::Session> session; ///< confirmed, or remembered from the last sign-in
    bool confirmed = false;                 ///< the platform said in this run who we are
    bool mustAsk = true;                    ///< nothing else leaves before the session is asked for
    std::optional<Ticket> asking;
    Milliseconds askAt{0};
    int failures = 0;
    int doubts = 0; ///< 401 answers since the last call that worked
};

enum class PullPhase : std::uint8_t { Idle, Fetching, Beginning, Storing, Committing };

struct PullState
{
    std::string epoch;
    std::string cursor; ///< of the last page that is applied (I3)
    std::optional<Instant> syncedAt;
    bool caughtUp = false;

    PullPhase phase = PullPhase::Idle;
    Ticket ticket = 0;
    Milliseconds dueAt{0};
    bool again = false;   ///< something may have happened since this run began
    std::int64_t run = 0; ///< number of the run under way or, between runs, of the last one
    bool midRun = false;
    int failures = 0;
    std::optional<domain::ChangePage> page; ///< being stored, without its changes

    std::optional<Instant>
        restoredAt;                  ///< in this run another generation of the platform's data was met; our wall clock
    std::optional<ErrorCode> resync; ///< why everything is read anew beside the live rows
    std::string shadowEpoch;
    std::string shadowCursor;
    bool shadowBegun = false;
    int restarts = 0;

    std::vector<std::string> purged; ///< erased here, not acknowledged yet
    bool acknowledging = false;
    Milliseconds acknowledgeAt{0};
};

struct StreamState
{
    bool wanted = false; ///< asked for, not ended
    bool open = false;
    Milliseconds openAt{0};
    int failures = 0;
};

struct Lease
{
    domain::Claim claim;
    Milliseconds goodUntil{0};
    std::optional<domain::ReleaseReason> releaseAfter; ///< once its commands have ended
};

struct LeaseState
{
    std::map<domain::CaseId, Lease> held;
    std::map<domain::CaseId, domain::Claim> lapsed; ///< ran out unheard; the token may still be the highest
    std::map<Ticket, Milliseconds> asked;           ///< claim calls under way and when they left
    std::optional<Ticket> beating;
    std::vector<domain::ClaimId> beatOf; ///< what the heartbeat under way covers
    Milliseconds beatSentAt{0};
    Milliseconds beatAt{0};
};

/// How hard we may knock.
struct RateState
{
    int failures = 0; ///< in a row, over all calls
    Milliseconds lastRequest{0};
    Milliseconds lastSuccess{0};
    Milliseconds quietUntil{0}; ///< the platform's Retry-After
};

/// All the core knows. A value: copy it, compare runs, replay from a seed.
struct State
{
    Jitter jitter;
    Ticket lastTicket = 0;
    bool positionLoaded = false;
    bool outboxLoaded = false;
    Milliseconds loadAt{0};
    bool loadingPosition = false;
    bool loadingOutbox = false;
    std::optional<Error> loadError;

    SignInState signIn;
    PullState pull;
    StreamState stream;
    LeaseState leases;
    RateState rate;
    std::vector<Outgoing> outbox; ///< in the order the commands were made

    Instant serverTime{};         ///< of the last answer that carried it …
    Milliseconds serverTimeAt{0}; ///< … and when that was here
    std::int64_t outboxRevision = 0;
    std::int64_t claimsRevision = 0;
    std::int64_t sessionRevision = 0;
    std::optional<Milliseconds> wakeAt; ///< send Woke then
};

} // namespace vigie::sync
