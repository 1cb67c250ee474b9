#pragma once

#include "models/domain/Decision.h"
#include "models/domain/Ids.h"
#include "models/domain/MemberBlock.h"
#include "models/domain/Severity.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace vigie::domain {

/// How far a member's certification is, in words every role may know.
enum class CertificationStage : std::uint8_t { Unknown, NotBegun, InReview, Certified, Lapsed, Refused, Withdrawn };

enum class PayoutState : std::uint8_t { Unknown, None, Running, Held };

/// Something that happened to a member or to their content.
enum class MemberEventKind : std::uint8_t {
    Unknown,
    Joined,
    CertificationBegun,
    Certified,
    CertificationLapsed,
    CertificationRefused,
    CertificationWithdrawn, ///< by the member or by two reviewers
    Decision,               ///< about one of their items: `action`, `item`
    TakenBack,              ///< a decision was reversed
    NoticeCame,             ///< somebody reported one of their items
    NoticeDecided,          ///< that notice was decided
    Restricted,             ///< visibility of the whole account, until `until` or for good
    RestrictionEnded,
    Strike, ///< counts until `until`
    Frozen, ///< the whole account: nothing visible, payout held
    Unfrozen,
    PayoutHeld,
    PayoutReleased,
    ComplaintCame,     ///< by them, about a decision
    ComplaintUpheld,   ///< examined again, and the decision changed, wholly or in part
    ComplaintRejected, ///< examined again, and the decision stands
    StrikeEnded,       ///< before its time: the decision that gave it was changed
    EndingAnnounced,   ///< the account ends at `until`
    EndingWithdrawn,   ///< before it came to that
    AccountEnded,      ///< visibility of the whole account, for good
    MisuseWarned,      ///< of manifestly illegal content (DSA Art. 23(1))
};

struct MemberEvent
{
    MemberEventKind kind = MemberEventKind::Unknown;
    Instant at{};
    std::optional<Instant> until = {};
    std::optional<ItemId> item = {};
    DecisionAction action = DecisionAction::Unknown; ///< of Decision
    Category category = Category::Unknown;           ///< what it was about
    std::optional<PersonId> by = {};                 ///< absent: a machine, or not for this role
    QString byName = {};                             ///< of `by`, as colleagues know them
    QString note = {};                               ///< for colleagues
    int weight = 0;                                  ///< of a strike; 0: not known, it counts as one

    friend bool operator==(const MemberEvent &, const MemberEvent &) = default;
};

/// What one person may see about one member, newest first. Legal name, address, notifier and media have no field here;
/// a role that sees the stage only gets nothing but the events of certification.
struct MemberTimeline
{
    MemberId member;
    CertificationStage stage = CertificationStage::Unknown;
    bool stageOnly = false; ///< the role sees no more than the stage
    PayoutState payout = PayoutState::Unknown;
    std::vector<MemberEvent> events;
    bool more = false;                    ///< older events were left out
    Instant asOf{};                       ///< of the platform
    std::optional<MemberBlocks> blocks{}; ///< absent: not for this role, or the platform does not tell

    friend bool operator==(const MemberTimeline &, const MemberTimeline &) = default;
};

/// Whether the strike still counts.
bool isActive(const MemberEvent &strike, Instant now);
int activeStrikes(const MemberTimeline &timeline, Instant now);

/// The restriction or freeze in force, if any: the newest one that neither ended by itself nor was ended.
std::optional<MemberEvent> restrictionInForce(const MemberTimeline &timeline, Instant now);
std::optional<MemberEvent> freezeInForce(const MemberTimeline &timeline, Instant now);

} // namespace vigie::domain
