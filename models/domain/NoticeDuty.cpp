#include "models/domain/NoticeDuty.h"

#include <algorithm>

namespace vigie::domain {

using namespace std::chrono_literals;

namespace {

/// What the law gives for an order; nothing where it names no hours.
std::optional<Milliseconds> legalTime(OrderMatter matter)
{
    switch (matter) {
    case OrderMatter::Terrorism:
        return 1h;
    case OrderMatter::ChildAbuse:
        return 24h;
    case OrderMatter::Other:
    case OrderMatter::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace

DutyFacts dutyFacts(const NoticeFiling &filing, const std::vector<TrustedFlagger> &flaggers,
                    std::chrono::year_month_day on)
{
    DutyFacts facts{filing.origin, filing.category, filing.dangerToLife};
    if (const auto *flagger = findFlagger(flaggers, filing.notifier.flagger, on))
        facts.withinExpertise = flagger->expertise.empty() ||
                                std::ranges::find(flagger->expertise, filing.category) != flagger->expertise.end();
    else
        facts.withinExpertise = false;
    if (filing.order) {
        facts.order = filing.order->matter;
        facts.orderDueAt = filing.order->dueAt;
    }
    return facts;
}

NoticeDuty dutyOf(const DutyFacts &facts)
{
    if (facts.dangerToLife)
        return NoticeDuty::DangerToLife;
    if (facts.origin == NoticeOrigin::Authority)
        return NoticeDuty::Order;
    if (facts.origin == NoticeOrigin::TrustedFlagger && facts.withinExpertise)
        return NoticeDuty::TrustedFlagger;
    // Found by oneself it is no less urgent than told by somebody else.
    if (facts.category == Category::Child || facts.category == Category::NonConsensual)
        return NoticeDuty::IntimateOrChild;
    return facts.origin == NoticeOrigin::OwnInitiative ? NoticeDuty::OwnInitiative : NoticeDuty::Other;
}

NoticeClocks houseClocks()
{
    NoticeClocks clocks;
    const auto set = [&clocks](NoticeDuty duty, Milliseconds within, Milliseconds ahead) {
        clocks[static_cast<std::size_t>(duty)] = {within, ahead};
    };
    set(NoticeDuty::DangerToLife, 15min, 24h * 365);
    set(NoticeDuty::Order, 24h, 24h * 90);
    set(NoticeDuty::TrustedFlagger, 24h, 24h * 14);
    set(NoticeDuty::IntimateOrChild, 24h, 24h * 7);
    set(NoticeDuty::Other, 48h, 0ms);
    set(NoticeDuty::OwnInitiative, 24h * 7, 0ms);
    return clocks;
}

Instant noticeDue(const DutyFacts &facts, Instant receivedAt, const NoticeClocks &clocks)
{
    auto due = receivedAt + clocks[static_cast<std::size_t>(dutyOf(facts))].within;
    if (facts.origin != NoticeOrigin::Authority)
        return due;
    if (const auto legal = legalTime(facts.order.value_or(OrderMatter::Unknown)))
        due = std::min(due, receivedAt + *legal);
    return facts.orderDueAt ? std::min(due, *facts.orderDueAt) : due;
}

std::int64_t noticeUrgency(const DutyFacts &facts, Instant receivedAt, Milliseconds handlingTime,
                           const NoticeClocks &clocks)
{
    const auto ahead = clocks[static_cast<std::size_t>(dutyOf(facts))].ahead;
    return (noticeDue(facts, receivedAt, clocks) - handlingTime - ahead).time_since_epoch().count();
}

} // namespace vigie::domain
