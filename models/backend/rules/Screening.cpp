#include "models/backend/rules/Screening.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/AutomaticBlocks.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Contents.h"
#include "models/backend/rules/Noticing.h"
#include "models/backend/rules/Queues.h"
#include "models/verdicts/Summary.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// Adult when any medium is; unknown when the machine is unsure of any.
Classification classificationOf(const std::vector<Verdict> &verdicts)
{
    bool adult = false;
    for (const auto &verdict : verdicts) {
        const auto suggested = verdicts::suggestedClassification(verdict);
        if (suggested == Classification::Unknown)
            return suggested;
        adult = adult || suggested == Classification::Adult;
    }
    return adult ? Classification::Adult : Classification::General;
}

/// Suspected child abuse: nobody outside the restricted path may see it any more.
bool needsRestriction(const VerdictSummary &summary)
{
    return summary.category == Category::Child && summary.severity == Severity::Critical;
}

std::string_view queueFor(const Item &item)
{
    return item.state == ItemState::Pending ? queues::Screening : queues::PublishedReview;
}

Result<void> review(BackendStore &store, const Item &item, CaseReason reason, const verdicts::Finding &finding,
                    Instant now)
{
    TRY_DONE(openReview(store, item, queueFor(item), reason, finding, now));
    return {};
}

Result<void> actOn(BackendStore &store, const Item &item, const std::vector<Verdict> &verdicts, Instant now)
{
    if (item.verdict->severity != Severity::None || item.restricted)
        return review(store, item, CaseReason::Flagged, {item.verdict->category, item.verdict->severity}, now);
    TRY(const auto open, store.findOpenCase(CaseKind::ItemReview, item.id.value));
    if (item.state != ItemState::Pending || open)
        return {};
    const auto suggested = classificationOf(verdicts);
    const auto action =
        suggested == Classification::Adult ? DecisionAction::PublishAdult : DecisionAction::PublishGeneral;
    const auto outcome = domain::outcome(action, item);
    if (suggested == Classification::Unknown || !outcome)
        return review(store, item, CaseReason::Flagged, {Category::Suggestive, Severity::Low}, now);
    TRY_DONE(changeItem(store, item, *outcome, now));
    return {};
}

/// What is on the list of known illegal files is blocked before any model is asked, and nobody lifts that here.
Result<void> refuseKnown(BackendStore &store, Item item, const KnownHash &known, Instant now)
{
    const bool was = item.restricted;
    item.knownHash = true;
    item.manifestlyIllegal = true;
    item.restricted = item.restricted || known.restricted;
    ++item.rev;
    TRY_DONE(storeItem(store, item));
    TRY_DONE(announce(store, RecordType::Item, item.id.value));
    if (item.restricted != was)
        TRY_DONE(moveNotices(store, item.id));
    TRY(const auto open, store.findOpenCase(CaseKind::ItemReview, item.id.value));
    if (open && item.restricted) // what is open about it goes to those who may see it
        TRY_DONE(review(store, item, CaseReason::Flagged, {open->kase.category, Severity::Critical}, now));
    if (item.state == ItemState::Blocked || item.state == ItemState::Unavailable)
        return {};
    return blockAutomatically(store, item.id, known.clause, now);
}

} // namespace

Result<void> receiveVerdicts(BackendStore &store, const ItemId &id, const std::vector<Verdict> &verdicts, Instant now)
{
    TRY(auto item, store.readItem(id));
    TRY(const auto known, knownMatch(store, item));
    if (known && !item.knownHash)
        return refuseKnown(store, std::move(item), *known, now);
    for (const auto &verdict : verdicts)
        TRY_DONE(store.addVerdict(id, verdict));
    TRY(const auto all, store.verdictsOn(id));
    const auto summary = all.empty() ? VerdictSummary{} : verdicts::summary(all);
    if (summary.severity == Severity::Unknown) {
        if (item.state != ItemState::Pending)
            return {};
        return review(store, item, CaseReason::Unscreened, {}, now);
    }
    const bool was = item.restricted;
    item.verdict = summary;
    item.restricted = was || needsRestriction(summary);
    ++item.rev;
    TRY_DONE(storeItem(store, item));
    TRY_DONE(announce(store, RecordType::Item, id.value));
    if (item.restricted != was)
        TRY_DONE(moveNotices(store, id));
    return actOn(store, item, all, now);
}

Result<void> receiveHive(BackendStore &store, std::string_view json, const ItemId &item, Instant now)
{
    TRY(const auto answer, verdicts::readHive(json, now));
    const ItemId subject = item.empty() ? ItemId(answer.postId) : item;
    if (!isValidId(subject.value))
        return {ErrorCode::Invalid, "which item?"};
    return receiveVerdicts(store, subject, answer.visual, now);
}

} // namespace vigie::backend
