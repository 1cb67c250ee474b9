#include "models/cache/NoticeReads.h"

#include "models/cache/RecordReads.h"
#include "models/cache/ReplicaReads.h"
#include "models/contract/ComplaintRecords.h"
#include "models/contract/Records.h"

namespace vigie::cache {

using namespace vigie::domain;

namespace {

Result<NoticedItem> readItem(sql::Database &database, const ItemId &id, const NoticeId &notice)
{
    NoticedItem noticed{id, std::nullopt, std::nullopt, {}};
    TRY(noticed.item, recordOf<Item>(database, "item", id.value, contract::parseItem));
    if (noticed.item) {
        TRY(noticed.owner, recordOf<Member>(database, "member", noticed.item->owner.value, contract::parseMember));
    }
    TRY(noticed.others, noticesOf(database, id));
    std::erase_if(noticed.others, [&](const Notice &other) { return other.id == notice; });
    return noticed;
}

} // namespace

Result<NoticeDetail> readNoticeDetail(sql::Database &database, const CaseId &kase)
{
    TRY(auto seen, readDetail(database, kase));
    if (seen.kase.kind != CaseKind::NoticeReview && seen.kase.kind != CaseKind::Complaint)
        return {ErrorCode::NotFound, "not a case of a notice"};
    NoticeDetail detail;
    detail.kase = std::move(seen.kase);
    detail.policy = std::move(seen.policy);
    std::string about = detail.kase.subject;
    if (detail.kase.kind == CaseKind::Complaint) {
        TRY(detail.complaint, recordOf<Complaint>(database, "complaint", about, contract::parseComplaint));
        if (!detail.complaint)
            return detail;
        about = detail.complaint->notice.value;
    }
    TRY(detail.notice, recordOf<Notice>(database, "notice", about, contract::parseNotice));
    if (!detail.notice)
        return detail;
    for (const auto &item : detail.notice->items) {
        TRY(auto noticed, readItem(database, item, detail.notice->id));
        detail.items.push_back(std::move(noticed));
    }
    return detail;
}

} // namespace vigie::cache
