#include "models/domain/MemberTimeline.h"

#include <algorithm>

namespace vigie::domain {

namespace {

bool isOver(const MemberEvent &event, Instant now)
{
    return event.until && *event.until <= now;
}

/// The newest event of these kinds up to now decides.
std::optional<MemberEvent> inForce(const MemberTimeline &timeline, std::initializer_list<MemberEventKind> begun,
                                   MemberEventKind ended, Instant now)
{
    const MemberEvent *newest = nullptr;
    for (const auto &event : timeline.events) {
        const bool counts = event.kind == ended || std::ranges::find(begun, event.kind) != begun.end();
        if (counts && event.at <= now && (!newest || event.at > newest->at))
            newest = &event;
    }
    if (!newest || newest->kind == ended || isOver(*newest, now))
        return std::nullopt;
    return *newest;
}

} // namespace

bool isActive(const MemberEvent &strike, Instant now)
{
    return strike.kind == MemberEventKind::Strike && strike.at <= now && !isOver(strike, now);
}

int activeStrikes(const MemberTimeline &timeline, Instant now)
{
    return static_cast<int>(
        std::ranges::count_if(timeline.events, [now](const MemberEvent &event) { return isActive(event, now); }));
}

std::optional<MemberEvent> restrictionInForce(const MemberTimeline &timeline, Instant now)
{
    return inForce(timeline, {MemberEventKind::Restricted, MemberEventKind::AccountEnded},
                   MemberEventKind::RestrictionEnded, now);
}

std::optional<MemberEvent> freezeInForce(const MemberTimeline &timeline, Instant now)
{
    return inForce(timeline, {MemberEventKind::Frozen}, MemberEventKind::Unfrozen, now);
}

} // namespace vigie::domain
