#pragma once

#include "models/domain/ports/Claiming.h"
#include "models/domain/ports/Commanding.h"
#include "models/domain/ports/Platform.h"
#include "models/domain/ports/Stores.h"

#include <cstdint>
#include <variant>

namespace vigie::sync {

/// Ties an answer to the request that asked for it.
using Ticket = std::uint64_t;

/// Everything that can happen to the core. Time comes with each event; the core owns no clock.
namespace event {

struct Started
{
    std::uint64_t seed = 0; ///< of the jitter
};
struct PositionLoaded
{
    Result<domain::ReplicaPosition> position;
};
struct OutboxLoaded
{
    Result<std::vector<domain::OutboxEntry>> entries; ///< oldest first
};
struct Woke
{}; ///< State::wakeAt has come
struct Nudged
{}; ///< back from sleep, or the network changed: ask now
struct RetryAsked
{}; ///< a person wants it now: parked commands too, and signing in again
struct CredentialsChanged
{}; ///< another token is in use from now on

struct SessionAnswered
{
    Ticket ticket = 0;
    Result<domain::Session> session;
};

struct PageFetched
{
    Ticket ticket = 0;
    Result<domain::ChangePage> page;
};
struct PageStored
{
    Ticket ticket = 0;
    Result<domain::PageApplied> applied;
};
struct ShadowBegun
{
    Ticket ticket = 0;
    Result<void> done;
};
struct ShadowCommitted
{
    Ticket ticket = 0;
    Result<void> done;
};
struct PurgeAcknowledged
{
    std::vector<std::string> ids;
    Result<void> done;
};
struct StreamOpened
{};
struct StreamHinted
{};
struct StreamEnded
{
    Error error;
};

struct DecisionAsked
{
    Ticket ticket = 0;
    domain::CommandId id; ///< fresh
    domain::ItemDecision decision;
    domain::Item seen;
    int policyVersion = 0;
};
struct CommandAsked
{
    Ticket ticket = 0;
    domain::CommandId id; ///< fresh
    domain::CommandBody body;
    domain::CommandTerms terms;
};
struct ReversalAsked
{
    Ticket ticket = 0;
    domain::CommandId id; ///< fresh
    domain::CommandId of;
    QString reason;
};
struct UndoAsked
{
    Ticket ticket = 0;
    domain::CommandId compensation;        ///< fresh; used only when a compensating command is needed
    std::optional<domain::CommandId> only; ///< this command; none: the newest that undo can mean
};
struct DiscardAsked
{
    Ticket ticket = 0;
    domain::CommandId command;
};
struct FlushAsked
{};
struct CommandAdded
{
    domain::CommandId command;
    Result<void> done;
};
struct CommandStored
{
    domain::CommandId command;
    Result<void> done;
};
struct CommandDiscarded
{
    domain::CommandId command;
    Result<void> done;
};
struct CommandAnswered
{
    domain::CommandId command;
    Result<domain::Receipt> receipt;
};
struct StatusAnswered
{
    domain::CommandId command;
    Result<domain::Platform::StatusAnswer> status;
};

struct ClaimAsked
{
    Ticket ticket = 0;
    std::variant<domain::QueueId, domain::CaseId> target;
};
struct ClaimAnswered
{
    Ticket ticket = 0;
    Result<domain::Claim> claim;
};
struct HeartbeatAnswered
{
    Ticket ticket = 0;
    Result<std::vector<domain::Claim>> claims;
};
struct ReleaseAsked
{
    Ticket ticket = 0;
    domain::CaseId kase;
    domain::ReleaseReason reason = domain::ReleaseReason::Left;
};
struct ReleaseAnswered
{
    Ticket ticket = 0;
    Result<void> done;
};

} // namespace event

struct Event
{
    Milliseconds now{0}; ///< Clock::monotonic()
    Instant wall{};      ///< only to stamp and to show
    std::variant<event::Started, event::PositionLoaded, event::OutboxLoaded, event::Woke, event::Nudged,
                 event::RetryAsked, event::CredentialsChanged, event::SessionAnswered, event::PageFetched,
                 event::PageStored, event::ShadowBegun, event::ShadowCommitted, event::PurgeAcknowledged,
                 event::StreamOpened, event::StreamHinted, event::StreamEnded, event::DecisionAsked,
                 event::CommandAsked, event::ReversalAsked, event::UndoAsked, event::DiscardAsked, event::FlushAsked,
                 event::CommandAdded, event::CommandStored, event::CommandDiscarded, event::CommandAnswered,
                 event::StatusAnswered, event::ClaimAsked, event::ClaimAnswered, event::HeartbeatAnswered,
                 event::ReleaseAsked, event::ReleaseAnswered>
        what;
};

} // namespace vigie::sync
