#include "models/backend/rules/Freezing.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Certifying.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Closing.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Queues.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

constexpr verdicts::Finding Suspicion{Category::Child, Severity::Critical};

Result<void> setFrozen(BackendStore &store, const MemberId &id, bool frozen)
{
    TRY(auto member, store.readMember(id));
    member.frozen = frozen;
    ++member.rev;
    TRY_DONE(store.writeMember(member));
    return announce(store, RecordType::Member, id.value);
}

Result<void> addEvent(BackendStore &store, const MemberId &member, MemberEventKind kind, std::optional<PersonId> by,
                      Instant now)
{
    MemberEvent event;
    event.kind = kind;
    event.at = now;
    event.by = std::move(by);
    return store.addMemberEvent(member, event);
}

Result<void> holdItem(BackendStore &store, Item item, Instant now)
{
    TRY(auto open, store.findOpenCase(CaseKind::ItemReview, item.id.value));
    // What was only hidden while somebody looked would have come back by itself.
    const auto before = item.hiddenUntil ? ItemState::Published : item.state;
    const HeldItem held{item.id, item.owner, before, item.restricted, open ? open->kase.queue : QueueId(), now};
    TRY_DONE(store.holdItem(held));
    if (open) {
        TRY(const auto lease, store.findLease(open->kase.id));
        if (lease && lease->state != LeaseState::Released)
            TRY_DONE(giveBack(store, *lease));
    }
    const bool shown = item.state == ItemState::Published;
    item.restricted = true;
    const ItemOutcome after{shown ? ItemState::Unavailable : item.state, item.classification};
    TRY(const auto changed, changeItem(store, std::move(item), after, now));
    if (shown || open)
        TRY_DONE(openReview(store, changed, queues::Restricted, CaseReason::Flagged, Suspicion, now));
    return moveNotices(store, changed.id);
}

/// Its case goes back to where it was, or ends where the freeze had opened it.
Result<void> returnCase(BackendStore &store, const HeldItem &held)
{
    TRY(auto open, store.findOpenCase(CaseKind::ItemReview, held.item.value));
    if (!open || open->kase.queue == held.queue)
        return {};
    if (held.queue.empty())
        return closeCase(store, *open);
    TRY_DONE(endLease(store, open->kase.id));
    const auto left = open->kase.queue;
    open->kase.queue = held.queue;
    open->kase.state = CaseState::Open;
    open->kase.claimedBy.reset();
    open->seenFrom = ++open->kase.rev;
    TRY_DONE(storeCase(store, *open));
    TRY_DONE(announceGone(store, *open, left));
    return announceOpen(store, *open);
}

/// Whether a decision on a notice that is in force keeps it from being shown.
Result<bool> isTakenAway(BackendStore &store, const Item &item)
{
    TRY(const auto all, store.restrictionsOn(item.owner));
    return std::ranges::any_of(all, [&item](const RestrictionRecord &restriction) {
        return !restriction.endedAt && restriction.item == item.id &&
               restriction.kind == RestrictionKind::Unavailable;
    });
}

Result<void> returnItem(BackendStore &store, const HeldItem &held, Instant now)
{
    auto read = store.readItem(held.item);
    if (!read)
        return read.code() == ErrorCode::NotFound ? Result<void>() : Result<void>(read.error());
    TRY(const auto last, store.findLastDecision(held.item));
    if (last && last->at >= held.at) // somebody decided about it meanwhile: that stands
        return {};
    auto item = std::move(*read);
    item.restricted = held.restricted;
    TRY(const bool taken, isTakenAway(store, item));
    const bool back = held.state == ItemState::Published && item.state == ItemState::Unavailable && !taken;
    const ItemOutcome after{back ? ItemState::Published : item.state, item.classification};
    const auto publishedAt = item.publishedAt;
    TRY(auto changed, changeItem(store, std::move(item), after, now));
    if (back) { // it was published then, not now
        changed.publishedAt = publishedAt;
        TRY_DONE(store.writeItem(changed));
    }
    TRY_DONE(moveNotices(store, held.item));
    return returnCase(store, held);
}

} // namespace

Result<void> freezeAccount(BackendStore &store, const MemberId &id, const PersonId &by, Instant now)
{
    TRY(const auto member, store.readMember(id));
    if (member.frozen)
        return {};
    TRY_DONE(setFrozen(store, id, true));
    TRY_DONE(addEvent(store, id, MemberEventKind::Frozen, by, now));
    TRY_DONE(addEvent(store, id, MemberEventKind::PayoutHeld, std::nullopt, now));
    TRY(const auto items, store.itemsOf(id));
    for (const auto &item : items) {
        TRY(auto one, store.readItem(item));
        TRY_DONE(holdItem(store, std::move(one), now));
    }
    return {};
}

Result<void> unfreezeAccount(BackendStore &store, const MemberId &id, Instant now)
{
    TRY(const auto member, store.readMember(id));
    if (!member.frozen)
        return {};
    TRY(const auto held, store.heldItems(id));
    for (const auto &item : held)
        TRY_DONE(returnItem(store, item, now));
    TRY_DONE(store.forgetHeldItems(id));
    TRY_DONE(setFrozen(store, id, false));
    TRY_DONE(addEvent(store, id, MemberEventKind::Unfrozen, std::nullopt, now));
    TRY_DONE(addEvent(store, id, MemberEventKind::PayoutReleased, std::nullopt, now));
    return refreshMedia(store, id, now);
}

} // namespace vigie::backend
