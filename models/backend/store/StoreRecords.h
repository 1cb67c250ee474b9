#pragma once

#include "models/domain/Case.h"
#include "models/domain/Command.h"
#include "models/domain/Feed.h"
#include "models/domain/Item.h"
#include "models/domain/Letter.h"
#include "models/domain/Queue.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// What the platform keeps beside the records of the contract.
namespace vigie::backend {

/// Somebody who works with Vigie.
struct Person
{
    domain::PersonId id;
    QString name;
    std::string role; ///< the bundle the permissions came from, for people to read
    std::string language;
    std::set<std::string> permissions;
    std::string session{}; ///< mark of the token this request came with; not stored with the person

    bool may(std::string_view permission) const { return permissions.contains(std::string(permission)); }
};

struct QueueRecord
{
    domain::Queue queue;
    std::string permission; ///< needed beside `queue.work:<kind>`, empty when none
};

struct CaseRecord
{
    domain::Case kase;
    domain::MemberId owner;    ///< of the subject
    std::int64_t seenFrom = 0; ///< the revision of the last change that matters to a decision; claims do not
    bool examineAfter = false; ///< of a suspicion that a child is behind it: a re-examination waits for its end
};

enum class LeaseState : std::uint8_t { Live, Lapsed, Released };

/// The newest lease of a case. Its token is the highest ever given for that case.
struct Lease
{
    domain::ClaimId id;
    domain::CaseId caseId;
    domain::PersonId person;
    std::int64_t token = 0;
    Instant expiresAt{};
    LeaseState state = LeaseState::Live;
};

enum class DecisionRole : std::uint8_t {
    Primary,       ///< the one that counts for (case, round)
    SecondOpinion, ///< came later, kept, changes nothing
    Measure,       ///< hide and unhide: leave the case open
    Reversal,
    Proposal,  ///< needs a second reader; changes nothing by itself
    Automatic, ///< by the machine, no human decided
};

/// A decision as it was carried out.
struct DecisionRecord
{
    std::int64_t row = 0; ///< grows in commit order; 0 before it is stored
    domain::DecisionId id;
    domain::CommandId command;
    domain::PersonId author;
    domain::CaseId caseId;
    int round = 1;
    DecisionRole role = DecisionRole::Primary;
    domain::ItemId item;
    domain::DecisionAction action = domain::DecisionAction::Unknown; ///< Unknown for a reversal
    std::optional<domain::ClauseId> clause;
    QString note; ///< of a reversal its reason
    bool sawFullPicture = false;
    domain::ItemOutcome before; ///< of the item
    domain::ItemOutcome after;
    std::optional<domain::CommandId> reverses;
    std::optional<domain::Judgement> judgement; ///< sealed, revealed, unsure
    std::optional<domain::Letter> letter;       ///< of an opinion or a finding: kept, never sent
    Instant madeAt{};                           ///< by the workstation's clock
    Instant at{};
};

/// What became of a command. Kept so that a repetition gets the same answer.
struct CommandRecord
{
    domain::CommandId id;
    domain::PersonId author;
    std::string bodyHash;
    Instant at{};
    std::optional<domain::Receipt> receipt;
    std::optional<ErrorCode> refusal; ///< instead of a receipt
};

/// A row of a feed before its body is looked up.
struct FeedRow
{
    std::int64_t seq = 0;
    domain::RecordType type = domain::RecordType::Unknown;
    std::string id;
    domain::ChangeOp op = domain::ChangeOp::Unknown;
};

/// A record as it is on the wire.
struct WireRecord
{
    std::int64_t rev = 0;
    std::string body; ///< empty when purged
};

struct MediaRecord
{
    domain::ItemId item;
    std::string type;
    std::string sha256;
};

} // namespace vigie::backend
