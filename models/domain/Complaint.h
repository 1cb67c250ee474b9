#pragma once

#include "models/domain/Letter.h"
#include "models/domain/NoticeDecision.h"

/// Complaints against decisions on notices (DSA Art. 20): somebody else looks at the decision again.
namespace vigie::domain {

enum class Complainant : std::uint8_t {
    Unknown,
    Member,   ///< something of theirs was restricted
    Notifier, ///< their notice was not followed
};

enum class ComplaintState : std::uint8_t { Unknown, Open, Decided };

/// What a second reviewer found about the first decision.
enum class ComplaintOutcome : std::uint8_t {
    Unknown,
    Upheld,   ///< the decision was wrong: what it took ends, or the notice is examined again
    Partly,   ///< some of what it took ends
    Rejected, ///< the decision stands
};

/// What the decision complained of took away from the complaining member, as it was when they complained.
struct TakenAway
{
    RestrictionKind kind = RestrictionKind::Unknown;
    std::optional<ItemId> item{};   ///< none: of the whole account
    std::optional<Instant> until{}; ///< it ends by itself then

    friend bool operator==(const TakenAway &, const TakenAway &) = default;
};

/// The decision complained of, with the letter that its complainant got.
struct ComplainedDecision
{
    DecisionId id;
    NoticeDecision decision;
    PersonId author; ///< who must not look at it again
    QString authorName;
    Instant at{};
    std::optional<Letter> letter{};

    friend bool operator==(const ComplainedDecision &, const ComplainedDecision &) = default;
};

/// A complaint about one decision on one notice. Who a notifier is has no field here.
struct Complaint
{
    ComplaintId id;
    std::int64_t rev = 0;
    NoticeId notice;
    Complainant from = Complainant::Unknown;
    std::optional<MemberId> member{};      ///< of a member's complaint
    Category category = Category::Unknown; ///< of the notice
    QString text;
    std::string language{}; ///< of the complainant, BCP 47
    ComplaintState state = ComplaintState::Unknown;
    ComplainedDecision of;
    std::vector<TakenAway> taken{}; ///< empty for a notifier
    Instant receivedAt{};
    std::optional<Instant> acknowledgedAt{};
    ComplaintOutcome outcome = ComplaintOutcome::Unknown; ///< of a decided one
    std::optional<Instant> decidedAt{};

    friend bool operator==(const Complaint &, const Complaint &) = default;
};

/// Part of what was taken, that ends.
struct Relief
{
    RestrictionKind kind = RestrictionKind::Unknown;
    std::optional<ItemId> item{};

    friend bool operator==(const Relief &, const Relief &) = default;
};

/// The decision of the second reviewer.
struct ComplaintDecision
{
    CaseId caseId;
    int round = 1;
    ComplaintId complaint;
    ComplaintOutcome outcome = ComplaintOutcome::Unknown;
    std::vector<Relief> ends{};  ///< of Partly only; of Upheld it is everything
    QString reason{};            ///< what was examined and why it follows: the free part of the letter
    QString note{};              ///< for colleagues
    bool sawFullPicture = false; ///< whether the person revealed a picture before deciding

    friend bool operator==(const ComplaintDecision &, const ComplaintDecision &) = default;
};

/// What keeps it from being a decision. All at once, in the order of the form.
enum class ComplaintFault : std::uint8_t {
    OutcomeMissing,
    OutcomeForeign, ///< partly, where there are not two things to tell apart
    ReliefMissing,  ///< partly, and nothing ends
    ReliefWhole,    ///< partly, and everything ends: that is upheld
    ReliefForeign,  ///< was not taken by that decision, or is named without being asked for
    ReasonMissing,
    ReasonTooLong,
    ReasonUnfinished, ///< a placeholder of a template still stands in it
};

std::vector<ComplaintFault> faultsOf(const ComplaintDecision &decision, const Complaint &complaint);

/// Whether some of what was taken can end without all of it.
bool mayBePartly(const Complaint &complaint);
bool wasTaken(const Complaint &complaint, const Relief &relief);
/// What ends with the decision.
std::vector<Relief> reliefs(const ComplaintDecision &decision, const Complaint &complaint);

/// Who decided first does not decide again (Art. 20(6) asks for qualified staff and no mere repetition by a machine;
/// that it is another person is the promise of the letters).
bool mustBeAnother(const Complaint &complaint, const PersonId &person);

/// From the most pressing to the least.
enum class ComplaintDuty : std::uint8_t {
    IntimateOrChild, ///< a notice on it was not followed: if that was wrong, every hour online is harm
    Livelihood,      ///< an account or payouts: somebody's income has stopped
    Other,
};
ComplaintDuty dutyOf(const Complaint &complaint);

/// Configuration: the law says "timely, non-discriminatory, diligent and non-arbitrary" (Art. 20(4)) and no number.
Instant complaintDue(const Complaint &complaint);
/// Sort key as noticeUrgency(): the latest start, moved ahead by duty, without the handling time.
std::int64_t complaintUrgency(const Complaint &complaint);

} // namespace vigie::domain
