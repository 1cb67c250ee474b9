#include "models/backend/rules/Restricting.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/Contents.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

MemberEvent eventOf(MemberEventKind kind, Instant now)
{
    MemberEvent event;
    event.kind = kind;
    event.at = now;
    return event;
}

Result<void> setRestricted(BackendStore &store, const MemberId &id, bool restricted)
{
    TRY(auto member, store.readMember(id));
    if (member.restricted == restricted)
        return {};
    member.restricted = restricted;
    ++member.rev;
    TRY_DONE(store.writeMember(member));
    return announce(store, RecordType::Member, id.value);
}

bool closesAccount(RestrictionKind kind)
{
    return kind == RestrictionKind::AccountSuspended || kind == RestrictionKind::AccountEnded;
}

bool isInForce(const RestrictionRecord &record)
{
    return !record.endedAt && record.stage == MeasureStage::InForce;
}

/// Whether something that does the same is still in force besides the one that ends.
Result<bool> isStillInForce(BackendStore &store, const RestrictionRecord &over)
{
    TRY(const auto all, store.restrictionsOn(over.member));
    return std::ranges::any_of(all, [&](const RestrictionRecord &other) {
        const bool same = other.kind == over.kind || (closesAccount(other.kind) && closesAccount(over.kind));
        return other.row != over.row && isInForce(other) && same && other.item == over.item;
    });
}

/// Nobody sees what a frozen account has: this is how it comes back when the account does.
Result<void> giveBackHeld(BackendStore &store, const RestrictionRecord &over, Item item, HeldItem held, Instant now)
{
    if (over.kind == RestrictionKind::AgeRestricted) {
        if (item.classification != Classification::Adult)
            return {};
        const ItemOutcome after{item.state, over.before.classification};
        TRY_DONE(changeItem(store, std::move(item), after, now));
        return {};
    }
    if (held.state != ItemState::Unavailable)
        return {};
    held.state = over.before.state;
    return store.holdItem(held);
}

/// The item is as it was, unless somebody decided otherwise since, or it may not be shown.
Result<void> giveBackItem(BackendStore &store, const RestrictionRecord &over, Instant now)
{
    auto read = store.readItem(*over.item);
    if (!read)
        return read.code() == ErrorCode::NotFound ? Result<void>() : Result<void>(read.error());
    TRY(const auto last, store.findLastDecision(*over.item));
    if ((last && last->at >= over.from) || read->manifestlyIllegal)
        return {};
    TRY(const auto held, store.heldItems(read->owner));
    const auto frozen = std::ranges::find(held, *over.item, &HeldItem::item);
    if (frozen != held.end())
        return giveBackHeld(store, over, std::move(*read), *frozen, now);
    const auto restricted = restrictedOutcome(over.kind, Item{*read});
    if (read->restricted || !restricted || *restricted != ItemOutcome{read->state, read->classification})
        return {};
    TRY_DONE(changeItem(store, std::move(*read), over.before, now));
    return {};
}

/// What came later on the item remembered it as it was under this one: when that ends, too, it must not come back so.
Result<void> rebaseLater(BackendStore &store, const RestrictionRecord &over)
{
    TRY(const auto all, store.restrictionsOn(over.member));
    for (const auto &later : all) {
        const bool stands = later.row > over.row && !later.endedAt && later.item == over.item &&
                            later.kind != over.kind && over.kind == RestrictionKind::AgeRestricted;
        if (stands)
            TRY_DONE(store.rebaseRestriction(later.row, {later.before.state, over.before.classification}));
    }
    return {};
}

Result<void> end(BackendStore &store, const RestrictionRecord &over, Instant now)
{
    TRY_DONE(store.endRestriction(over.row, now));
    if (over.stage == MeasureStage::Announced)
        return store.addMemberEvent(over.member, eventOf(MemberEventKind::EndingWithdrawn, now));
    TRY(const bool stays, isStillInForce(store, over));
    if (stays)
        return {};
    if (over.item) {
        TRY_DONE(rebaseLater(store, over));
        return giveBackItem(store, over, now);
    }
    if (closesAccount(over.kind)) {
        TRY_DONE(setRestricted(store, over.member, false));
        return store.addMemberEvent(over.member, eventOf(MemberEventKind::RestrictionEnded, now));
    }
    return store.addMemberEvent(over.member, eventOf(MemberEventKind::PayoutReleased, now));
}

/// What the item was when nothing restricted it so: what it comes back to when the last of several ends.
Result<ItemOutcome> beforeRestriction(BackendStore &store, RestrictionKind kind, const Item &item)
{
    TRY(const auto all, store.restrictionsOn(item.owner));
    const auto first = std::ranges::find_if(all, [&](const RestrictionRecord &other) {
        return !other.endedAt && other.kind == kind && other.item == item.id;
    });
    if (first != all.end())
        return first->before;
    TRY(const auto held, store.heldItems(item.owner)); // of a frozen account: what it was before
    const auto frozen = std::ranges::find(held, item.id, &HeldItem::item);
    if (frozen != held.end())
        return ItemOutcome{frozen->state, item.classification};
    // What was only hidden while somebody looked was published.
    return ItemOutcome{item.hiddenUntil ? ItemState::Published : item.state, item.classification};
}

} // namespace

std::optional<ItemOutcome> restrictedOutcome(RestrictionKind kind, const Item &item)
{
    switch (kind) {
    case RestrictionKind::Unavailable:
        return outcome(DecisionAction::MakeUnavailable, item);
    case RestrictionKind::AgeRestricted:
        return outcome(DecisionAction::ReclassifyAdult, item);
    default:
        return std::nullopt;
    }
}

Result<void> restrictItem(BackendStore &store, const DecisionId &decision, const Restriction &restriction,
                          const ItemId &id, Instant now)
{
    TRY(auto item, store.readItem(id));
    const auto after = restrictedOutcome(restriction.kind, item);
    if (!after)
        return {ErrorCode::IllegalTransition, "the item cannot be restricted so"};
    TRY(const auto before, beforeRestriction(store, restriction.kind, item));
    TRY_DONE(store.addRestriction(
        {0, decision, restriction.kind, item.owner, id, before, now, restriction.until, std::nullopt}));
    TRY_DONE(changeItem(store, std::move(item), *after, now));
    return {};
}

Result<void> restrictMember(BackendStore &store, const DecisionId &decision, const Restriction &restriction,
                            const MemberId &member, const PersonId &by, Instant now)
{
    const RestrictionRecord record{0,  decision, restriction.kind,  member,      std::nullopt,
                                   {}, now,      restriction.until, std::nullopt};
    TRY_DONE(store.addRestriction(record));
    return putInForce(store, record, by, now);
}

Result<void> putInForce(BackendStore &store, const RestrictionRecord &restriction, const std::optional<PersonId> &by,
                        Instant now)
{
    if (closesAccount(restriction.kind))
        TRY_DONE(setRestricted(store, restriction.member, true));
    auto event = eventOf(restriction.kind == RestrictionKind::AccountEnded ? MemberEventKind::AccountEnded
                         : closesAccount(restriction.kind)                 ? MemberEventKind::Restricted
                                                                           : MemberEventKind::PayoutHeld,
                         now);
    event.until = restriction.until;
    event.by = by;
    return store.addMemberEvent(restriction.member, event);
}

Result<void> endRestrictionsOver(BackendStore &store, Instant now)
{
    TRY(const auto over, store.restrictionsOver(now));
    for (const auto &restriction : over)
        TRY_DONE(end(store, restriction, now));
    return {};
}

Result<void> endRestrictionsBy(BackendStore &store, const DecisionId &decision, const MemberId &member,
                               const std::vector<Relief> &reliefs, Instant now)
{
    TRY(auto all, store.restrictionsBy(decision));
    std::ranges::reverse(all); // what came last goes first
    for (const auto &restriction : all) {
        const bool named = std::ranges::find(reliefs, Relief{restriction.kind, restriction.item}) != reliefs.end();
        if (named && restriction.member == member && !restriction.endedAt)
            TRY_DONE(end(store, restriction, now));
    }
    return {};
}

} // namespace vigie::backend
