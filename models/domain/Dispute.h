#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

/// Disputes before a certified out-of-court dispute settlement body (DSA Art. 21).
namespace vigie::domain {

using DisputeId = Id<struct DisputeTag>;

namespace dispute {
inline constexpr qsizetype TextLimit = 500; ///< UTF-16 units
/// The body decides within 90 days of receipt, and within 90 more where the matter is complex (Art. 21(4)).
inline constexpr std::chrono::days Usual{90};
inline constexpr std::chrono::days Longest{180};
} // namespace dispute

enum class DisputeStage : std::uint8_t {
    Unknown,
    Open,
    Withdrawn,    ///< no decision was made
    ForRecipient, ///< the platform's decision is to be reversed
    ForPlatform,  ///< it stands
    Partly,       ///< it is to be reversed in part
};

/// Whether the body decided it.
bool isDecided(DisputeStage stage);
/// Whether the platform has something to carry out.
bool asksForChange(DisputeStage stage);

/// What a person writes of one.
struct DisputeEntry
{
    QString body;                             ///< its name
    QString reference;                        ///< of the body; may be empty
    std::chrono::year_month_day receivedOn{}; ///< when the platform learnt of it
    DisputeStage stage = DisputeStage::Open;
    std::optional<std::chrono::year_month_day> endedOn{}; ///< decided or withdrawn
    bool implemented = false;                             ///< what the body decided was carried out

    friend bool operator==(const DisputeEntry &, const DisputeEntry &) = default;
};

struct Dispute
{
    DisputeId id;
    std::int64_t rev = 0;
    NoticeId notice;
    DecisionId decision; ///< the one that is contested: on the notice, or on a complaint about it
    Instant decidedAt{}; ///< that one
    DisputeEntry entry{};
    PersonId author; ///< who wrote it last
    Instant at{};

    friend bool operator==(const Dispute &, const Dispute &) = default;
};

enum class DisputeGap : std::uint8_t {
    BodyMissing,
    TooLong,
    StageMissing,
    ReceivedMissing,
    ReceivedTooEarly, ///< before the decision that is contested
    ReceivedAhead,
    EndMissing,
    EndTooEarly, ///< before it was received
    EndAhead,
    EndOfOpen,          ///< an open one has not ended
    NothingToImplement, ///< nothing was decided that is to be carried out
};

/// What is missing or cannot be, each once. `contested`: day of the decision, UTC.
std::vector<DisputeGap> disputeGaps(const DisputeEntry &entry, std::chrono::year_month_day contested,
                                    std::chrono::year_month_day today);

} // namespace vigie::domain
