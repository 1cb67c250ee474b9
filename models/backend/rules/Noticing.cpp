#include "models/backend/rules/Noticing.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Closing.h"
#include "models/backend/rules/Queues.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// The queue of the notice's case; nothing where the platform has no notice desk.
Result<std::optional<QueueRecord>> queueFor(BackendStore &store, bool restricted)
{
    const QueueId wanted{std::string(restricted ? queues::NoticesRestricted : queues::Notices)};
    TRY(auto known, store.queues());
    const auto found =
        std::ranges::find_if(known, [&](const QueueRecord &record) { return record.queue.id == wanted; });
    return found == known.end() ? std::optional<QueueRecord>() : std::optional(std::move(*found));
}

Result<std::vector<Item>> itemsOf(BackendStore &store, const Notice &notice)
{
    std::vector<Item> items;
    for (const auto &id : notice.items) {
        TRY(auto item, store.readItem(id));
        items.push_back(std::move(item));
    }
    return items;
}

/// Whoever had it in hand loses it: they may not know why.
Result<void> moveCase(BackendStore &store, CaseRecord record, const QueueId &queue)
{
    TRY_DONE(endLease(store, record.kase.id));
    const auto left = record.kase.queue;
    record.kase.queue = queue;
    record.kase.state = CaseState::Open;
    record.kase.claimedBy.reset();
    record.seenFrom = ++record.kase.rev;
    TRY_DONE(storeCase(store, record));
    TRY_DONE(announceGone(store, record, left));
    return announceOpen(store, record);
}

/// `now`: since then its time runs.
Result<void> openNoticeCase(BackendStore &store, const Notice &notice, const std::vector<Item> &items,
                            CaseReason reason, Instant now)
{
    TRY(const bool restricted, goesRestricted(store, notice));
    TRY(const auto queue, queueFor(store, restricted));
    if (!queue)
        return {};
    const auto facts = dutyFacts(notice);
    CaseRecord record;
    auto &kase = record.kase;
    kase.id = CaseId::make();
    kase.rev = 1;
    kase.kind = CaseKind::NoticeReview;
    kase.subject = notice.id.value;
    kase.queue = queue->queue.id;
    kase.state = CaseState::Open;
    kase.reason = reason;
    kase.category = notice.category;
    kase.severity = allegedSeverity(notice);
    kase.createdAt = now;
    kase.dueAt = noticeDue(facts, now, houseClocks());
    kase.rankedAt = Instant(Milliseconds(noticeUrgency(facts, now, Milliseconds(0), houseClocks())));
    if (!items.empty())
        record.owner = items.front().owner;
    record.seenFrom = 1;
    TRY_DONE(storeCase(store, record));
    return announceOpen(store, record);
}

/// The content desk learns of it beside the item.
Result<void> reviewItem(BackendStore &store, Item item, const Notice &notice, Instant now)
{
    ++item.openNotices;
    ++item.rev;
    TRY_DONE(store.writeItem(item));
    TRY_DONE(announce(store, RecordType::Item, item.id.value));
    const auto queue = item.state == ItemState::Pending ? queues::Screening : queues::PublishedReview;
    TRY(const auto record,
        openReview(store, item, queue, CaseReason::Notice, {notice.category, allegedSeverity(notice)}, now));
    return announceOpen(store, record); // the notice joins a case that was open already
}

} // namespace

Severity allegedSeverity(const Notice &notice)
{
    switch (notice.category) {
    case Category::Child:
    case Category::AnimalSexual:
        return Severity::Critical;
    case Category::NonConsensual:
    case Category::SelfHarm:
        return Severity::High;
    case Category::Violence:
    case Category::Gore:
    case Category::Hate:
    case Category::PersonalData:
        return isTrusted(notice) ? Severity::High : Severity::Medium;
    default:
        return isTrusted(notice) ? Severity::Medium : Severity::Low;
    }
}

Result<void> fileNotice(BackendStore &store, Notice notice, Instant now)
{
    TRY(const auto items, itemsOf(store, notice));
    notice.rev = 1;
    notice.state = NoticeState::Open;
    notice.receivedAt = now;
    TRY_DONE(store.writeNotice(notice));
    if (!needsRestrictedPath(notice))
        for (const auto &item : items)
            TRY_DONE(reviewItem(store, item, notice, now));
    return openNoticeCase(store, notice, items, CaseReason::Notice, now);
}

Result<void> examineNoticeAgain(BackendStore &store, Notice notice, Instant now)
{
    if (notice.state == NoticeState::Open)
        return {}; // it is being examined already
    TRY(const auto items, itemsOf(store, notice));
    notice.state = NoticeState::Open;
    notice.outcome = NoticeOutcome::Unknown;
    notice.decidedAt.reset();
    ++notice.rev;
    TRY_DONE(store.writeNotice(notice));
    TRY_DONE(announce(store, RecordType::Notice, notice.id.value));
    if (!needsRestrictedPath(notice))
        for (const auto &item : items)
            TRY_DONE(reviewItem(store, item, notice, now));
    return openNoticeCase(store, notice, items, CaseReason::Reversed, now);
}

Result<void> moveNotices(BackendStore &store, const ItemId &item)
{
    TRY(const auto notices, store.noticesOn(item));
    for (const auto &notice : notices) {
        TRY(auto open, store.findOpenCase(CaseKind::NoticeReview, notice.id.value));
        if (!open)
            continue;
        TRY(const bool restricted, goesRestricted(store, notice));
        TRY(const auto queue, queueFor(store, restricted));
        if (queue && queue->queue.id != open->kase.queue)
            TRY_DONE(moveCase(store, std::move(*open), queue->queue.id));
    }
    return {};
}

Result<void> settleNotice(BackendStore &store, const Notice &notice)
{
    if (needsRestrictedPath(notice))
        return {};
    for (const auto &id : notice.items) {
        TRY(auto item, store.readItem(id));
        item.openNotices = std::max(0, item.openNotices - 1);
        ++item.rev;
        TRY_DONE(store.writeItem(item));
        TRY_DONE(announce(store, RecordType::Item, id.value));
        TRY(auto open, store.findOpenCase(CaseKind::ItemReview, id.value));
        // Whoever has it in hand at the content desk decides it; nobody's case is taken away.
        const bool isOurs = open && open->kase.reason == CaseReason::Notice && open->kase.state == CaseState::Open;
        if (isOurs && item.openNotices == 0)
            TRY_DONE(closeCase(store, std::move(*open)));
    }
    return {};
}

} // namespace vigie::backend
