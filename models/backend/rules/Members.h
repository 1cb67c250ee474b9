#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/Audience.h"
#include "models/domain/MemberTimeline.h"

/// What may be known about a member, and what others see of their items.
namespace vigie::backend {

inline constexpr int MostEvents = 200;    ///< of one time line
inline constexpr int ShortestReason = 5;  ///< characters: a word, not a dot
inline constexpr int LongestReason = 500; ///< characters

/// Why a member is opened: a case of theirs, or a reason in words, which is kept.
struct OpenedFor
{
    std::optional<domain::CaseId> kase;
    QString reason;
};

/// Everything about the member that the person may see: content roles the whole time line, support the stage of
/// certification only. What happened to restricted items is told to those
/// who may work them. Inside a transaction: an opening without
/// a case is written down. Errors: Permission, NotFound, Invalid (neither a case of this member nor a reason).
Result<domain::MemberTimeline> timelineFor(BackendStore &store, const Person &person, const domain::MemberId &member,
                                           const OpenedFor &opened, Instant now);

/// What this audience is answered when it asks for the item. An adult item has two gates, the warning and the age
/// check; media for subscribers a third. Whoever may not see it at all is told nothing; the desk is told why.
domain::AudienceView viewOf(const domain::Item &item, const domain::Member &owner, bool forSubscribers,
                            domain::Audience as);

} // namespace vigie::backend
