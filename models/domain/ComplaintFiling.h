#pragma once

#include "models/domain/Complaint.h"

/// A complaint as it comes in from the platform's own form, and what is missing for it to be one.
namespace vigie::domain {

struct ComplaintFiling
{
    DecisionId decision; ///< that it is about; empty: not said
    Complainant from = Complainant::Unknown;
    std::optional<MemberId> member{}; ///< who complains; of a notifier who reported as a member, too
    QString email{};                  ///< of a notifier
    QString text{};
    std::string language{}; ///< BCP 47; empty: unknown

    friend bool operator==(const ComplaintFiling &, const ComplaintFiling &) = default;
};

/// What the platform knows of the decision, and of who complains.
struct ComplaintGrounds
{
    NoticeOutcome outcome = NoticeOutcome::Unknown;
    Instant decidedAt{};
    bool isConcerned = false;   ///< something of theirs was restricted by it, or the notice is theirs
    bool hasComplained = false; ///< about this decision before
};

/// What keeps a filing from being a complaint. Said all at once.
enum class ComplaintFilingFault : std::uint8_t {
    DecisionMissing,
    DecisionUnknown,
    ComplainantUnknown,
    SenderMissing,
    NotConcerned, ///< restricted nothing of theirs, is not their notice, or the notice was followed
    TooLate,
    ComplainedBefore,
    TextMissing,
    TextTooLong,
};

namespace complaining {
inline constexpr qsizetype TextLimit = 20'000; ///< UTF-16 units, as of a notice's explanation
/// "At least six months" (DSA Art. 20(1)), counted from the day on which the person was told (Art. 20(2)).
inline constexpr std::chrono::months Open{6};
} // namespace complaining

/// The first moment at which it is too late: the last day counts whole, by the calendar of UTC. A month that is too
/// short ends with its last day.
Instant complaintsEnd(Instant toldAt);

/// Everything that is wrong, in the order of the form. `grounds`: nothing where there is no such decision.
std::vector<ComplaintFilingFault> faultsOf(const ComplaintFiling &filing,
                                           const std::optional<ComplaintGrounds> &grounds, Instant now);

} // namespace vigie::domain
