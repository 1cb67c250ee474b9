#pragma once

#include "models/domain/ports/Deciding.h"
#include "models/sync/core/Event.h"

namespace vigie::sync {

/// What the core wants done. Each effect with an answer names the event that brings it.
namespace effect {

struct LoadPosition
{}; ///< → PositionLoaded
struct LoadOutbox
{}; ///< → OutboxLoaded

struct AskSession
{
    Ticket ticket = 0;
}; ///< → SessionAnswered
struct RememberSession
{
    domain::Session session;
};

struct FetchChanges
{
    Ticket ticket = 0;
    std::string cursor;
    int limit = 0;
}; ///< → PageFetched
struct ApplyPage
{
    Ticket ticket = 0;
    domain::ChangePage page;
}; ///< → PageStored
struct BeginShadow
{
    Ticket ticket = 0;
    std::string epoch;
}; ///< → ShadowBegun
struct ApplyToShadow
{
    Ticket ticket = 0;
    domain::ChangePage page;
}; ///< → PageStored
struct CommitShadow
{
    Ticket ticket = 0;
}; ///< → ShadowCommitted
struct AcknowledgePurge
{
    std::vector<std::string> ids;
}; ///< → PurgeAcknowledged
struct SettlePurges
{
    std::vector<std::string> ids;
}; ///< the platform knows; told again at the next start if the disk forgets it
struct OpenStream
{}; ///< → StreamOpened, StreamHinted …, StreamEnded
struct CloseStream
{};

struct AddCommand
{
    domain::OutboxEntry entry;
}; ///< → CommandAdded
struct StoreCommand
{
    domain::OutboxEntry entry;
}; ///< → CommandStored
struct DiscardCommand
{
    domain::CommandId command;
}; ///< → CommandDiscarded
struct SendCommand
{
    domain::CommandId command;
}; ///< → CommandAnswered
struct AskStatus
{
    domain::CommandId command;
}; ///< → StatusAnswered

struct CallClaim
{
    Ticket ticket = 0;
    std::variant<domain::QueueId, domain::CaseId> target;
}; ///< → ClaimAnswered
struct CallHeartbeat
{
    Ticket ticket = 0;
    std::vector<domain::ClaimId> claims;
}; ///< → HeartbeatAnswered
struct CallRelease
{
    Ticket ticket = 0;
    domain::ClaimId claim;
    domain::ReleaseReason reason = domain::ReleaseReason::Left;
}; ///< → ReleaseAnswered

struct AnswerDecision
{
    Ticket ticket = 0;
    Result<domain::CommandId> answer;
};
struct AnswerUndo
{
    Ticket ticket = 0;
    Result<domain::Undo> answer;
};
struct AnswerDiscard
{
    Ticket ticket = 0;
    Result<void> answer;
};
struct AnswerClaim
{
    Ticket ticket = 0;
    Result<domain::Claim> answer;
};
struct AnswerRelease
{
    Ticket ticket = 0;
    Result<void> answer;
};
struct AnnounceReturned
{
    domain::OutboxEntry entry;
};
struct AnnounceClaimLost
{
    domain::CaseId kase;
    ErrorCode reason = ErrorCode::ClaimLost;
};

} // namespace effect

using Effect =
    std::variant<effect::LoadPosition, effect::LoadOutbox, effect::AskSession, effect::RememberSession,
                 effect::FetchChanges, effect::ApplyPage, effect::BeginShadow, effect::ApplyToShadow,
                 effect::CommitShadow, effect::AcknowledgePurge, effect::SettlePurges, effect::OpenStream,
                 effect::CloseStream, effect::AddCommand, effect::StoreCommand, effect::DiscardCommand,
                 effect::SendCommand, effect::AskStatus, effect::CallClaim, effect::CallHeartbeat, effect::CallRelease,
                 effect::AnswerDecision, effect::AnswerUndo, effect::AnswerDiscard, effect::AnswerClaim,
                 effect::AnswerRelease, effect::AnnounceReturned, effect::AnnounceClaimLost>;

} // namespace vigie::sync
