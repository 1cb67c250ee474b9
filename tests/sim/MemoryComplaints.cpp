#include "tests/sim/MemoryBackendStore.h"

#include <algorithm>

/// Complaints and what was decided about them.
namespace vigie::sim {

using namespace domain;
using namespace backend;

Result<Complaint> MemoryBackendStore::readComplaint(const ComplaintId &id)
{
    return read<Complaint>(RecordType::Complaint, id.value);
}

Result<void> MemoryBackendStore::writeComplaint(const Complaint &complaint)
{
    if (!readComplaint(complaint.id))
        append(m_data.complaintsOfNotice, complaint.notice.value, complaint.id.value);
    write(RecordType::Complaint, complaint.id.value, complaint);
    return {};
}

Result<std::vector<Complaint>> MemoryBackendStore::complaintsAbout(const NoticeId &notice)
{
    std::vector<Complaint> complaints;
    if (const auto it = m_data.complaintsOfNotice.find(notice.value); it != m_data.complaintsOfNotice.end())
        for (const auto &id : it->second) {
            TRY(auto complaint, readComplaint(ComplaintId(id)));
            complaints.push_back(std::move(complaint));
        }
    return complaints;
}

Result<std::vector<Complaint>> MemoryBackendStore::complaintsReceived(Instant from, Instant before)
{
    std::vector<Complaint> complaints;
    for (const auto &[notice, ids] : m_data.complaintsOfNotice)
        for (const auto &id : ids) {
            TRY(auto complaint, readComplaint(ComplaintId(id)));
            if (complaint.receivedAt >= from && complaint.receivedAt < before)
                complaints.push_back(std::move(complaint));
        }
    std::ranges::stable_sort(complaints, {}, &Complaint::receivedAt);
    return complaints;
}

Result<void> MemoryBackendStore::eraseComplaint(const ComplaintId &id)
{
    const auto complaint = readComplaint(id);
    if (!complaint)
        return {};
    put(m_data.purged, id.value, complaint->rev + 1);
    auto left = m_data.complaintsOfNotice[complaint->notice.value];
    std::erase(left, id.value);
    put(m_data.complaintsOfNotice, complaint->notice.value, std::move(left));
    erase(m_data.records, keyOf(RecordType::Complaint, id.value));
    erase(m_data.complaintFilings, id.value);
    return {};
}

Result<bool> MemoryBackendStore::ownerIsInComplaint(const QueueId &queue, const MemberId &owner)
{
    for (const auto &[id, row] : m_data.cases) {
        const auto &kase = row.record.kase;
        if (kase.kind != CaseKind::Complaint || kase.queue != queue || kase.state == CaseState::Closed)
            continue;
        TRY(const auto complaint, readComplaint(ComplaintId(kase.subject)));
        TRY(const auto notice, readNotice(complaint.notice));
        for (const auto &item : notice.items) {
            TRY(const auto read, readItem(item));
            if (read.owner == owner)
                return true;
        }
    }
    return false;
}

Result<void> MemoryBackendStore::writeComplaintFiling(const ComplaintId &id, const ComplaintFiling &filing)
{
    put(m_data.complaintFilings, id.value, filing);
    return {};
}

Result<std::optional<ComplaintFiling>> MemoryBackendStore::findComplaintFiling(const ComplaintId &id)
{
    const auto it = m_data.complaintFilings.find(id.value);
    return it == m_data.complaintFilings.end() ? std::nullopt : std::optional(it->second);
}

Result<void> MemoryBackendStore::addComplaintDecision(const ComplaintDecisionRecord &record)
{
    for (const auto &other : m_data.complaintDecisions)
        if (other.decision.caseId == record.decision.caseId && other.decision.round == record.decision.round)
            return {ErrorCode::Internal, "two decisions count for one round"};
    m_data.complaintDecisions.push_back(record);
    m_data.complaintDecisions.back().row = static_cast<std::int64_t>(m_data.complaintDecisions.size());
    if (m_open)
        m_undo.push_back([this] { m_data.complaintDecisions.pop_back(); });
    return {};
}

Result<std::vector<ComplaintDecisionRecord>> MemoryBackendStore::complaintDecisionsOn(const ComplaintId &complaint)
{
    std::vector<ComplaintDecisionRecord> out;
    std::ranges::copy_if(m_data.complaintDecisions, std::back_inserter(out),
                         [&](const ComplaintDecisionRecord &r) { return r.decision.complaint == complaint; });
    return out;
}

Result<std::vector<ComplaintDecisionRecord>> MemoryBackendStore::complaintDecisionsAfter(std::int64_t row, int limit)
{
    std::vector<ComplaintDecisionRecord> out;
    for (const auto &record : m_data.complaintDecisions)
        if (record.row > row && out.size() < static_cast<std::size_t>(limit))
            out.push_back(record);
    return out;
}

Result<std::optional<NoticeDecisionRecord>> MemoryBackendStore::findNoticeDecision(const DecisionId &id)
{
    const auto found = std::ranges::find(m_data.noticeDecisions, id, &NoticeDecisionRecord::id);
    return found == m_data.noticeDecisions.end() ? std::nullopt : std::optional(*found);
}

Result<std::vector<RestrictionRecord>> MemoryBackendStore::restrictionsBy(const DecisionId &decision)
{
    std::vector<RestrictionRecord> out;
    for (const auto &[row, restriction] : m_data.restrictions)
        if (restriction.decision == decision)
            out.push_back(restriction);
    return out;
}

Result<void> MemoryBackendStore::rebaseRestriction(std::int64_t row, const ItemOutcome &before)
{
    const auto it = m_data.restrictions.find(row);
    if (it == m_data.restrictions.end())
        return {};
    auto rebased = it->second;
    rebased.before = before;
    put(m_data.restrictions, row, rebased);
    return {};
}

} // namespace vigie::sim
