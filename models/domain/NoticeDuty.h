#pragma once

#include "models/domain/NoticeFiling.h"

#include <array>

/// Which notice is read first, and until when it should be decided. Derived on read from what a notice is, so that desk
/// and platform cannot disagree.
namespace vigie::domain {

/// From the most pressing to the least.
enum class NoticeDuty : std::uint8_t {
    DangerToLife,    ///< authorities are told at once (DSA Art. 18)
    Order,           ///< of an authority
    TrustedFlagger,  ///< priority, within what they were named for (DSA Art. 22(1))
    IntimateOrChild, ///< every hour of it online is harm
    Other,
    OwnInitiative,
};
inline constexpr std::size_t NoticeDuties = 6;

/// What is known of a notice that decides its duty.
struct DutyFacts
{
    NoticeOrigin origin = NoticeOrigin::Unknown;
    Category category = Category::Unknown;
    bool dangerToLife = false;
    bool withinExpertise = true; ///< of the trusted flagger
    std::optional<OrderMatter> order{};
    std::optional<Instant> orderDueAt{};
};

DutyFacts dutyFacts(const NoticeFiling &filing, const std::vector<TrustedFlagger> &flaggers,
                    std::chrono::year_month_day on);

NoticeDuty dutyOf(const DutyFacts &facts);

/// How long notices of a duty may take, and how far ahead of others they are read. Configuration: but for the two
/// orders, the law says "timely" and no number.
struct NoticeClock
{
    Milliseconds within;
    Milliseconds ahead; ///< it is read before others that could start this much earlier
};
using NoticeClocks = std::array<NoticeClock, NoticeDuties>;
NoticeClocks houseClocks();

/// When a notice should be decided. An order's own time counts, where it is earlier than the law's.
Instant noticeDue(const DutyFacts &facts, Instant receivedAt, const NoticeClocks &clocks);

/// Sort key, milliseconds since 1970, smaller is sooner: the latest moment at which reading can start, moved ahead by
/// duty. What is far ahead overtakes everything of lesser duty that has not waited so long itself: nothing waits for
/// ever.
std::int64_t noticeUrgency(const DutyFacts &facts, Instant receivedAt, Milliseconds handlingTime,
                           const NoticeClocks &clocks);

} // namespace vigie::domain
