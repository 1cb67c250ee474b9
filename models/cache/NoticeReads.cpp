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

Result<std::vector<CaseId>> readWave(sql::Database &database, const CaseId &kase)
{
    constexpr auto Wave =
        "WITH mine AS (SELECT x.item FROM record k JOIN case_row c ON c.row = k.row JOIN notice_row n ON n.id = "
        "c.subject"
        " JOIN notice_item x ON x.row = n.row WHERE k.type = 'case' AND k.id = ?1),"
        " whose AS (SELECT DISTINCT i.owner FROM mine JOIN record r ON r.type = 'item' AND r.id = mine.item"
        " JOIN item_row i ON i.row = r.row),"
        " wave AS (SELECT item FROM mine UNION SELECT i.id FROM whose JOIN item_row i ON i.owner = whose.owner)"
        " SELECT k.id FROM wave JOIN notice_item x ON x.item = wave.item JOIN notice_row n ON n.row = x.row"
        " JOIN case_row c ON c.subject = n.id JOIN record k ON k.row = c.row"
        " WHERE c.closed = 0 AND c.parked = 0 AND c.kind = ?2 GROUP BY c.row ORDER BY c.due, c.row LIMIT ?3";
    TRY(auto row, database.prepare(Wave));
    row.bindAll(kase.value, static_cast<int>(CaseKind::NoticeReview), NoticeReader::MostOfWave);
    std::vector<CaseId> cases;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == sql::Statement::Step::Done)
            return cases;
        cases.emplace_back(row.string(0));
    }
}

} // namespace vigie::cache
