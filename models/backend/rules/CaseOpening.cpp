#include "models/backend/rules/CaseOpening.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/Queues.h"

namespace vigie::backend {

using namespace vigie::domain;
using namespace std::chrono_literals;

namespace {

/// A severe case is taken as if it were due this much earlier.
Milliseconds weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return 24h;
    case Severity::High:
        return 4h;
    case Severity::Medium:
        return 1h;
    default:
        return 0ms;
    }
}

/// The open case of the item learns of another finding.
Result<CaseRecord> raise(BackendStore &store, CaseRecord record, const QueueId &queue, const verdicts::Finding &finding,
                         Instant now)
{
    auto &kase = record.kase;
    const bool moves = kase.queue != queue && queue.value == queues::Restricted;
    if (finding.severity <= kase.severity && !moves)
        return record;
    const auto left = kase.queue;
    if (finding.severity > kase.severity) {
        kase.category = finding.category;
        kase.severity = finding.severity;
        const auto due = now + dueIn(kase.reason, kase.severity);
        kase.dueAt = kase.dueAt ? std::min(*kase.dueAt, due) : due;
    }
    if (moves)
        kase.queue = queue;
    ++kase.rev;
    if (moves)
        record.seenFrom = kase.rev; // a decision made on the open path does not count on the restricted one
    TRY_DONE(storeCase(store, record));
    if (moves)
        TRY_DONE(announceGone(store, record, left));
    TRY_DONE(announceOpen(store, record));
    return record;
}

} // namespace

Milliseconds dueIn(CaseReason reason, Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return 15min;
    case Severity::High:
        return 1h;
    case Severity::Medium:
        return 4h;
    default:
        return reason == CaseReason::Unscreened || reason == CaseReason::Sample ? 24h : 12h;
    }
}

std::int64_t urgencyOf(const Case &kase, Milliseconds handlingTime)
{
    if (kase.rankedAt)
        return (*kase.rankedAt - handlingTime).time_since_epoch().count();
    const auto due = kase.dueAt.value_or(kase.createdAt + dueIn(kase.reason, kase.severity));
    return (due - handlingTime - weightOf(kase.severity)).time_since_epoch().count();
}

Result<void> storeCase(BackendStore &store, const CaseRecord &record)
{
    TRY(const auto queue, store.readQueue(record.kase.queue));
    return store.writeCase(record, urgencyOf(record.kase, queue.queue.handlingTime));
}

Result<CaseRecord> openReview(BackendStore &store, const Item &item, std::string_view queue, CaseReason reason,
                              const verdicts::Finding &finding, Instant now, std::optional<CaseId> id)
{
    const QueueId target{std::string(item.restricted ? queues::Restricted : queue)};
    TRY(auto open, store.findOpenCase(CaseKind::ItemReview, item.id.value));
    if (open)
        return raise(store, std::move(*open), target, finding, now);
    CaseRecord record;
    auto &kase = record.kase;
    kase.id = id ? *id : CaseId::make();
    kase.rev = 1;
    kase.kind = CaseKind::ItemReview;
    kase.subject = item.id.value;
    kase.queue = target;
    kase.state = CaseState::Open;
    kase.reason = reason;
    kase.category = finding.category;
    kase.severity = finding.severity;
    kase.createdAt = now;
    kase.dueAt = now + dueIn(reason, finding.severity);
    record.owner = item.owner;
    record.seenFrom = 1;
    TRY_DONE(storeCase(store, record));
    TRY_DONE(announceOpen(store, record));
    return record;
}

} // namespace vigie::backend
