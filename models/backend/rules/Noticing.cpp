#include "models/backend/rules/Noticing.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Queues.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// How grave a report is before anybody looked: by what it alleges, one step up for a trusted flagger (DSA Art. 22
/// gives their notices priority).
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
        return notice.trustedFlagger ? Severity::High : Severity::Medium;
    default:
        return notice.trustedFlagger ? Severity::Medium : Severity::Low;
    }
}

} // namespace

Result<void> fileNotice(BackendStore &store, Notice notice, Instant now)
{
    TRY(auto item, store.readItem(notice.item));
    notice.rev = 1;
    notice.state = NoticeState::Open;
    notice.receivedAt = now;
    TRY_DONE(store.writeNotice(notice));
    ++item.openNotices;
    ++item.rev;
    TRY_DONE(store.writeItem(item));
    TRY_DONE(announce(store, RecordType::Item, item.id.value));
    const auto queue = item.state == ItemState::Pending ? queues::Screening : queues::PublishedReview;
    TRY(const auto record,
        openReview(store, item, queue, CaseReason::Notice, {notice.category, allegedSeverity(notice)}, now));
    return announceOpen(store, record); // the notice joins a case that was open already
}

} // namespace vigie::backend
