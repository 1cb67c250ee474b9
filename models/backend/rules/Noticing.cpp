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

/// The queue of the case of a notice, or of a complaint about its decision; nothing where the platform has none.
Result<std::optional<QueueRecord>> queueFor(BackendStore &store, CaseKind kind, bool restricted)
{
    const auto ofNotices = restricted ? queues::NoticesRestricted : queues::Notices;
    const auto ofComplaints = restricted ? queues::ComplaintsRestricted : queues::Complaints;
    const QueueId wanted{std::string(kind == CaseKind::Complaint ? ofComplaints : ofNotices)};
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

/// The open case about `subject`, if there is one, goes to where it belongs now.
Result<void> moveOpenCase(BackendStore &store, CaseKind kind, const std::string &subject, bool restricted)
{
    TRY(auto open, store.findOpenCase(kind, subject));
    if (!open)
        return {};
    TRY(const auto queue, queueFor(store, kind, restricted));
    if (!queue || queue->queue.id == open->kase.queue)
        return {};
    return moveCase(store, std::move(*open), queue->queue.id);
}

/// `now`: since then its time runs.
Result<void> openNoticeCase(BackendStore &store, const Notice &notice, const std::vector<Item> &items,
                            CaseReason reason, Instant now)
{
    TRY(const bool restricted, goesRestricted(store, notice));
    TRY(const auto queue, queueFor(store, CaseKind::NoticeReview, restricted));
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

/// Whether the content desk learns of it beside the item: not where it would tell of restricted content as well.
bool isToldBeside(const Notice &notice, bool restricted, const Item &item)
{
    return !needsRestrictedPath(notice) && (item.restricted || !restricted);
}

/// How many open notices the item says it has, as it is with all that they name now.
Result<Item> recounted(BackendStore &store, const ItemId &id)
{
    TRY(auto item, store.readItem(id));
    TRY(const auto notices, store.noticesOn(id));
    int open = 0;
    for (const auto &notice : notices) {
        if (notice.state != NoticeState::Open)
            continue;
        TRY(const bool restricted, goesRestricted(store, notice));
        open += isToldBeside(notice, restricted, item) ? 1 : 0;
    }
    if (open == item.openNotices)
        return item;
    item.openNotices = open;
    ++item.rev;
    TRY_DONE(store.writeItem(item));
    TRY_DONE(announce(store, RecordType::Item, id.value));
    return item;
}

/// The content desk learns of it beside the item.
Result<void> reviewItem(BackendStore &store, const ItemId &id, const Notice &notice, Instant now)
{
    TRY(const auto item, recounted(store, id));
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
    const auto id = notice.id;
    TRY_DONE(keepNotice(store, std::move(notice), now));
    TRY(const auto kept, store.readNotice(id));
    return processNotice(store, kept, now);
}

Result<void> keepNotice(BackendStore &store, Notice notice, Instant now)
{
    TRY_DONE(itemsOf(store, notice));
    notice.rev = 1;
    notice.state = NoticeState::Open;
    notice.receivedAt = now;
    return store.writeNotice(notice);
}

Result<void> processNotice(BackendStore &store, const Notice &notice, Instant now)
{
    TRY(const auto items, itemsOf(store, notice));
    TRY(const bool restricted, goesRestricted(store, notice));
    for (const auto &item : items)
        if (isToldBeside(notice, restricted, item))
            TRY_DONE(reviewItem(store, item.id, notice, now));
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
    TRY(const bool restricted, goesRestricted(store, notice));
    for (const auto &item : items)
        if (isToldBeside(notice, restricted, item))
            TRY_DONE(reviewItem(store, item.id, notice, now));
    return openNoticeCase(store, notice, items, CaseReason::Reversed, now);
}

Result<void> moveNotices(BackendStore &store, const ItemId &item)
{
    TRY(const auto notices, store.noticesOn(item));
    for (const auto &notice : notices) {
        TRY(const auto items, itemsOf(store, notice));
        TRY(const bool restricted, goesRestricted(store, notice));
        TRY_DONE(moveOpenCase(store, CaseKind::NoticeReview, notice.id.value, restricted));
        TRY(const auto complaints, store.complaintsAbout(notice.id));
        for (const auto &complaint : complaints)
            TRY_DONE(moveOpenCase(store, CaseKind::Complaint, complaint.id.value, restricted));
        TRY_DONE(announceWay(store, notice));
        for (const auto &named : items)
            TRY_DONE(recounted(store, named.id));
    }
    return {};
}

Result<void> settleNotice(BackendStore &store, const Notice &notice)
{
    if (needsRestrictedPath(notice))
        return {};
    for (const auto &id : notice.items) {
        TRY(const auto item, recounted(store, id));
        TRY(auto open, store.findOpenCase(CaseKind::ItemReview, id.value));
        // Whoever has it in hand at the content desk decides it; nobody's case is taken away.
        const bool isOurs = open && open->kase.reason == CaseReason::Notice && open->kase.state == CaseState::Open;
        if (isOurs && item.openNotices == 0)
            TRY_DONE(closeCase(store, std::move(*open)));
    }
    return {};
}

Result<std::vector<MemberId>> ownersOf(BackendStore &store, const Notice &notice)
{
    std::vector<MemberId> owners;
    for (const auto &id : notice.items) {
        const auto item = store.readItem(id);
        if (!item && item.code() != ErrorCode::NotFound)
            return item.error();
        if (item && std::ranges::find(owners, item->owner) == owners.end())
            owners.push_back(item->owner);
    }
    return owners;
}

} // namespace vigie::backend
