#include "models/backend/rules/Holding.h"

#include "models/backend/rules/ReferralFacts.h"
#include "models/compliance/CustodyChain.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

bool holds(const ReferralRecord &record, Instant now)
{
    return record.referral.state != ReferralState::Closed ||
           compliance::openHold(record.referral.packet, now) != nullptr;
}

bool anyHolds(const std::vector<ReferralRecord> &records, Instant now)
{
    return std::ranges::any_of(records, [now](const ReferralRecord &record) { return holds(record, now); });
}

Result<void> recordOf(BackendStore &store, const ReferralId &referral, const ReferralItem &original, Instant now)
{
    TRY(const auto chain, store.custodyOf(original.id));
    std::vector<CustodyEvent> events;
    for (const auto &record : chain)
        events.push_back(record.event);
    if (events.empty())
        return {};
    CustodyEvent event;
    event.item = original.id;
    event.actor = PersonId(std::string(PlatformActor));
    event.at = std::max(now, events.back().at);
    event.sha256 = original.hashes.sha256;
    if (compliance::isPreserved(events, original.id)) {
        event.step = CustodyStep::Released;
        event.reason = QStringLiteral("no referral and no hold keeps it");
        TRY_DONE(store.addCustody({referral, event}));
    }
    event.step = CustodyStep::Destroyed;
    event.reason = QStringLiteral("deleted from the platform");
    return store.addCustody({referral, event});
}

} // namespace

Result<bool> isHeld(BackendStore &store, const ItemId &item, Instant now)
{
    TRY(const auto records, store.referralsOn(item));
    return anyHolds(records, now);
}

Result<bool> isHeld(BackendStore &store, const MemberId &member, Instant now)
{
    TRY(const auto records, store.referralsOf(member));
    return anyHolds(records, now);
}

Result<bool> isSilenced(BackendStore &store, const NoticeId &notice, Instant now)
{
    TRY(const auto records, store.referralsAbout(notice));
    return std::ranges::any_of(records, [now](const ReferralRecord &record) {
        return compliance::openSilence(record.referral.packet, now) != nullptr;
    });
}

Result<void> recordDestruction(BackendStore &store, const ItemId &item, Instant now)
{
    TRY(const auto records, store.referralsOn(item));
    if (anyHolds(records, now))
        return {ErrorCode::IllegalTransition, "held for a referral"};
    std::vector<ItemId> done; // two referrals may name the same original
    for (const auto &record : records)
        for (const auto &subject : record.subjects) {
            const auto &items = record.referral.packet.items;
            const auto original = std::ranges::find(items, subject.original, &ReferralItem::id);
            if (subject.item != item || original == items.end() || std::ranges::find(done, original->id) != done.end())
                continue;
            done.push_back(original->id);
            TRY_DONE(recordOf(store, record.referral.packet.id, *original, now));
        }
    return {};
}

} // namespace vigie::backend
