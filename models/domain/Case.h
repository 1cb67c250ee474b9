#pragma once

#include "models/base/Instant.h"
#include "models/domain/Appeal.h"
#include "models/domain/Ids.h"
#include "models/domain/Severity.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vigie::domain {

enum class CaseKind : std::uint8_t { Unknown, ItemReview, Certification, NoticeReview, Complaint, Ticket };
enum class CaseState : std::uint8_t { Unknown, Open, Claimed, Parked, Closed };

/// Why the case exists.
enum class CaseReason : std::uint8_t {
    Unknown,
    Flagged,
    Unscreened,
    Notice,
    Appeal,
    Sample,
    Reversed,
    SecondReading,
    Disagreement,
    Application,    ///< somebody asks to be certified, for the first time or once more
    SuspectedMinor, ///< the account is frozen until a second person has looked
    Reexamination,  ///< somebody is certified, and something came up that speaks against it
};

/// One unit of work. At most one open case per (kind, subject); a decision belongs to (case, round).
struct Case
{
    CaseId id;
    std::int64_t rev = 0;
    CaseKind kind = CaseKind::Unknown;
    std::string subject; ///< the item, application, notice or ticket: its kind follows from `kind`
    QueueId queue;
    int round = 1;
    CaseState state = CaseState::Unknown;
    CaseReason reason = CaseReason::Unknown;
    Category category = Category::Unknown; ///< the most severe finding, in the machine's or the notifier's words
    Severity severity = Severity::Unknown;
    Instant createdAt{};
    std::optional<Instant> dueAt;
    std::optional<Instant> rankedAt{}; ///< its place in the order, where that is not by `dueAt` alone; earlier is first
    std::optional<PersonId> claimedBy;
    std::optional<Appeal> appeal{};    ///< of an appeal
    std::vector<Proposal> proposals{}; ///< of a disagreement: what the two readers found

    friend bool operator==(const Case &, const Case &) = default;
};

/// Closed cases never reopen by themselves; a reversal opens the next round.
bool canMove(CaseState from, CaseState to);

} // namespace vigie::domain
