#include "models/backend/store/SqlBackendStore.h"
#include "models/backend/store/SqlNoticeRows.h"
#include "models/contract/ComplaintFilings.h"
#include "models/contract/ComplaintRecords.h"

/// Complaints, who filed them and what was decided.
namespace vigie::backend {

using namespace vigie::domain;
using namespace noticerows;
using sql::Statement;

namespace {

constexpr auto DecisionColumns = "SELECT rid, id, command, author, body, made_at, at FROM complaint_decisions ";

Result<Complaint> complaintOf(const Statement &row)
{
    return contract::parseComplaint(row.text(0));
}

Result<ComplaintDecisionRecord> complaintDecisionOf(const Statement &row)
{
    ComplaintDecisionRecord record;
    record.row = row.integer(0);
    record.id = DecisionId(row.string(1));
    record.command = CommandId(row.string(2));
    record.author = PersonId(row.string(3));
    TRY(record.decision, contract::parseComplaintDecision(row.text(4)));
    record.madeAt = instantOf(row, 5);
    record.at = instantOf(row, 6);
    return record;
}

} // namespace

Result<Complaint> SqlBackendStore::readComplaint(const ComplaintId &id)
{
    TRY(const auto json, body("SELECT body FROM complaints WHERE id=?1", id.value));
    return contract::parseComplaint(json);
}

Result<void> SqlBackendStore::writeComplaint(const Complaint &complaint)
{
    return m_database.run("INSERT INTO complaints(id, rev, notice, body) VALUES(?1, ?2, ?3, ?4)"
                          " ON CONFLICT(id) DO UPDATE SET rev=?2, body=?4",
                          complaint.id.value, complaint.rev, complaint.notice.value,
                          contract::writeComplaint(complaint));
}

Result<std::vector<Complaint>> SqlBackendStore::complaintsAbout(const NoticeId &notice)
{
    TRY(auto row, m_database.prepare("SELECT body FROM complaints WHERE notice=?1 ORDER BY rid"));
    row.bindAll(notice.value);
    return all<Complaint>(row, complaintOf);
}

Result<std::vector<Complaint>> SqlBackendStore::complaintsReceived(Instant from, Instant before)
{
    // Instants on the wire all have one length and one zone: their order is that of their texts.
    TRY(auto row,
        m_database.prepare("SELECT body FROM complaints WHERE json_extract(body, '$.received_at') >= ?1"
                           " AND json_extract(body, '$.received_at') < ?2 ORDER BY json_extract(body, '$.received_at'),"
                           " rid"));
    row.bindAll(toRfc3339(from), toRfc3339(before));
    return all<Complaint>(row, complaintOf);
}

Result<void> SqlBackendStore::eraseComplaint(const ComplaintId &id)
{
    for (const auto *statement :
         {"INSERT OR IGNORE INTO purged(id, rev) SELECT id, rev + 1 FROM complaints WHERE id=?1",
          "DELETE FROM complaint_filings WHERE complaint=?1", "DELETE FROM complaints WHERE id=?1"})
        TRY_DONE(m_database.run(statement, id.value));
    return {};
}

Result<bool> SqlBackendStore::ownerIsInComplaint(const QueueId &queue, const MemberId &owner)
{
    TRY(const auto found,
        m_database.integer("SELECT EXISTS (SELECT 1 FROM items i JOIN notice_items x ON x.item = i.id"
                           " JOIN complaints k ON k.notice = x.notice JOIN cases c ON c.subject = k.id AND c.kind = ?3"
                           " AND c.state <> 4 WHERE i.owner = ?2 AND c.queue = ?1)",
                           queue.value, owner.value, static_cast<int>(CaseKind::Complaint)));
    return found != 0;
}

Result<void> SqlBackendStore::writeComplaintFiling(const ComplaintId &id, const ComplaintFiling &filing)
{
    return m_database.run(
        "INSERT INTO complaint_filings(complaint, body) VALUES(?1, ?2) ON CONFLICT(complaint) DO UPDATE SET body=?2",
        id.value, contract::writeComplaintFiling(filing));
}

Result<std::optional<ComplaintFiling>> SqlBackendStore::findComplaintFiling(const ComplaintId &id)
{
    TRY(auto row, m_database.prepare("SELECT body FROM complaint_filings WHERE complaint=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return std::optional<ComplaintFiling>();
    TRY(auto filing, contract::parseComplaintFiling(row.text(0)));
    return std::optional(std::move(filing));
}

Result<void> SqlBackendStore::addComplaintDecision(const ComplaintDecisionRecord &record)
{
    return m_database.run("INSERT INTO complaint_decisions(id, command, author, case_id, round, complaint, body,"
                          " made_at, at) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9)",
                          record.id.value, record.command.value, record.author.value, record.decision.caseId.value,
                          record.decision.round, record.decision.complaint.value,
                          contract::writeComplaintDecision(record.decision), count(record.madeAt), count(record.at));
}

Result<std::vector<ComplaintDecisionRecord>> SqlBackendStore::complaintDecisionsOn(const ComplaintId &complaint)
{
    TRY(auto row, m_database.prepare(std::string(DecisionColumns) + "WHERE complaint=?1 ORDER BY rid"));
    row.bindAll(complaint.value);
    return all<ComplaintDecisionRecord>(row, complaintDecisionOf);
}

Result<std::vector<ComplaintDecisionRecord>> SqlBackendStore::complaintDecisionsAfter(std::int64_t after, int limit)
{
    TRY(auto row, m_database.prepare(std::string(DecisionColumns) + "WHERE rid>?1 ORDER BY rid LIMIT ?2"));
    row.bindAll(after, limit);
    return all<ComplaintDecisionRecord>(row, complaintDecisionOf);
}

Result<std::optional<NoticeDecisionRecord>> SqlBackendStore::findNoticeDecision(const DecisionId &id)
{
    TRY(auto row, m_database.prepare(std::string(NoticeDecisionColumns) + "WHERE id=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return std::optional<NoticeDecisionRecord>();
    TRY(auto record, decisionOf(row));
    return std::optional(std::move(record));
}

Result<std::vector<RestrictionRecord>> SqlBackendStore::restrictionsBy(const DecisionId &decision)
{
    TRY(auto row, m_database.prepare(std::string(RestrictionColumns) + "WHERE decision=?1 ORDER BY rid"));
    row.bindAll(decision.value);
    return all<RestrictionRecord>(row, restrictionOf);
}

Result<void> SqlBackendStore::rebaseRestriction(std::int64_t row, const ItemOutcome &before)
{
    return m_database.run("UPDATE restrictions SET state_before=?2, class_before=?3 WHERE rid=?1", row,
                          static_cast<int>(before.state), static_cast<int>(before.classification));
}

} // namespace vigie::backend
