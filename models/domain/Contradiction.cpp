#include "models/domain/Contradiction.h"

#include <algorithm>
#include <array>

namespace vigie::domain {

namespace {

struct Facts
{
    const MemberTimeline &timeline;
    const Item &item;
    const std::vector<Notice> &notices;
    const PersonId &person;
    Instant now;
};

bool takesDown(DecisionAction action)
{
    return action == DecisionAction::Block || action == DecisionAction::MakeUnavailable;
}

Instant publishedAt(const Facts &facts)
{
    return facts.item.publishedAt.value_or(facts.item.createdAt);
}

bool isPublished(const Facts &facts)
{
    return facts.item.state == ItemState::Published;
}

using Found = std::optional<Contradiction>;

Found justFrozen(const Facts &facts)
{
    const auto freeze = freezeInForce(facts.timeline, facts.now);
    if (!freeze || facts.now - freeze->at > FreezeIsNews)
        return std::nullopt;
    return Contradiction{ContradictionKind::AccountJustFrozen, freeze->at, freeze->by};
}

Found publishedWhileFrozen(const Facts &facts)
{
    const auto freeze = freezeInForce(facts.timeline, facts.now);
    if (!freeze || !isPublished(facts))
        return std::nullopt;
    return Contradiction{ContradictionKind::PublishedWhileFrozen, std::max(freeze->at, publishedAt(facts)), {}};
}

Found publishedWhileRestricted(const Facts &facts)
{
    const auto restriction = restrictionInForce(facts.timeline, facts.now);
    if (!restriction || !isPublished(facts))
        return std::nullopt;
    return Contradiction{
        ContradictionKind::PublishedWhileRestricted, std::max(restriction->at, publishedAt(facts)), {}};
}

Found publishedUncertified(const Facts &facts)
{
    const auto stage = facts.timeline.stage;
    if (!isPublished(facts) || stage == CertificationStage::Certified || stage == CertificationStage::Unknown)
        return std::nullopt;
    return Contradiction{ContradictionKind::PublishedUncertified, publishedAt(facts), {}};
}

Found noticeAfterOthersDecision(const Facts &facts)
{
    const MemberEvent *newest = nullptr;
    for (const auto &event : facts.timeline.events)
        if (event.kind == MemberEventKind::Decision && event.item == facts.item.id && publishes(event.action) &&
            event.by && *event.by != facts.person && (!newest || event.at > newest->at))
            newest = &event;
    const bool open = std::ranges::any_of(facts.notices, [&](const Notice &notice) {
        return notice.state == NoticeState::Open && concerns(notice, facts.item.id);
    });
    if (!newest || !open || !isPublished(facts))
        return std::nullopt;
    return Contradiction{ContradictionKind::NoticeAfterOthersDecision, newest->at, newest->by};
}

Found decidedBothWays(const Facts &facts)
{
    const MemberEvent *last = nullptr;
    for (const auto &one : facts.timeline.events)
        for (const auto &other : facts.timeline.events) {
            if (one.kind != MemberEventKind::Decision || other.kind != MemberEventKind::Decision ||
                one.item != facts.item.id || other.item != facts.item.id || one.at > other.at)
                continue;
            const bool opposed = (publishes(one.action) && takesDown(other.action)) ||
                                 (takesDown(one.action) && publishes(other.action));
            if (opposed && other.at - one.at <= QuarrelTime && (!last || other.at > last->at))
                last = &other;
        }
    if (!last)
        return std::nullopt;
    return Contradiction{ContradictionKind::DecidedBothWays, last->at, last->by};
}

Found payoutWhileFrozen(const Facts &facts)
{
    const auto freeze = freezeInForce(facts.timeline, facts.now);
    if (!freeze || facts.timeline.payout != PayoutState::Running)
        return std::nullopt;
    return Contradiction{ContradictionKind::PayoutWhileFrozen, freeze->at, {}};
}

/// The rule table, gravest first.
constexpr std::array Rules{justFrozen,           publishedWhileFrozen,      publishedWhileRestricted,
                           publishedUncertified, noticeAfterOthersDecision, decidedBothWays,
                           payoutWhileFrozen};

} // namespace

std::vector<Contradiction> contradictions(const MemberTimeline &timeline, const Item &item,
                                          const std::vector<Notice> &notices, const PersonId &person, Instant now)
{
    std::vector<Contradiction> found;
    if (timeline.stageOnly || timeline.member != item.owner)
        return found;
    const Facts facts{timeline, item, notices, person, now};
    for (const auto rule : Rules)
        if (const auto one = rule(facts))
            found.push_back(*one);
    return found;
}

} // namespace vigie::domain
