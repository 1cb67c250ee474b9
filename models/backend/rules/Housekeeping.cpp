#include "models/backend/rules/Housekeeping.h"

#include "models/backend/rules/Blocking.h"
#include "models/backend/rules/Certifying.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Ending.h"
#include "models/backend/rules/Restricting.h"
#include "models/backend/rules/SettingAside.h"
#include "models/backend/rules/Sharing.h"
#include "models/backend/rules/Striking.h"
#include "models/backend/rules/Viewing.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Hiding ends by itself, unless the item has become something that may not be shown.
Result<void> comeBack(BackendStore &store, const ItemId &id, Instant now)
{
    TRY(auto item, store.readItem(id));
    const auto outcome = domain::outcome(DecisionAction::Unhide, item);
    const bool mayReturn = outcome && !item.manifestlyIllegal;
    const ItemOutcome stays{item.state, item.classification};
    TRY_DONE(changeItem(store, std::move(item), mayReturn ? *outcome : stays, now));
    return {};
}

} // namespace

Result<bool> tick(BackendStore &store, Instant now)
{
    TRY(const auto over, store.leasesOver(now));
    TRY(const auto hidden, store.itemsHiddenUntil(now));
    TRY(const auto parked, store.parkingsOver(now));
    TRY(const auto lapsed, store.certificationsOver(now));
    TRY(const auto evidence, store.evidenceDue(now));
    TRY(const auto restrictions, store.restrictionsOver(now));
    TRY(const auto strikes, store.strikesOver(now));
    TRY(const bool endings, isEndingDue(store, now));
    TRY(const auto aside, store.setAsideUntil(now));
    TRY(const auto viewings, store.openViewings());
    TRY_DONE(store.forgetCommandsBefore(now - KeepCommands));
    TRY_DONE(store.forgetBlocksEndedBefore(now - KeepEndedBlocks));
    TRY_DONE(store.markFeed(now));
    TRY_DONE(store.transaction([&] { return store.forgetRemovalsBefore(now - KeepRemovals); }));
    const bool idle = over.empty() && hidden.empty() && parked.empty() && lapsed.empty() && evidence.empty();
    if (idle && restrictions.empty() && strikes.empty() && aside.empty() && viewings.empty() && !endings)
        return false;
    TRY_DONE(store.transaction([&]() -> Result<void> {
        TRY_DONE(lapseClaims(store, now));
        TRY_DONE(unparkDue(store, now));
        for (const auto &item : hidden)
            TRY_DONE(comeBack(store, item, now));
        for (const auto &certification : lapsed)
            TRY_DONE(refreshCertification(store, certification.member, now));
        for (const auto &application : evidence)
            TRY_DONE(eraseEvidence(store, application, now));
        TRY_DONE(endRestrictionsOver(store, now));
        TRY_DONE(endStrikesOver(store, now));
        TRY_DONE(endAccountsDue(store, now));
        TRY_DONE(endViewingsOver(store, now));
        return takeUpWhatMayBe(store, now);
    }));
    return true;
}

} // namespace vigie::backend
