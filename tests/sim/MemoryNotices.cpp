#include "tests/sim/MemoryBackendStore.h"

#include <algorithm>
#include <set>

/// Notices, what was decided about them and what it took away.
namespace vigie::sim {

using namespace domain;
using namespace backend;

Result<Notice> MemoryBackendStore::readNotice(const NoticeId &id)
{
    return read<Notice>(RecordType::Notice, id.value);
}

Result<void> MemoryBackendStore::writeNotice(const Notice &notice)
{
    std::vector<ItemId> before;
    if (const auto old = readNotice(notice.id)) {
        before = old->items;
    } else {
        const auto last = m_data.noticeRows.empty() ? 0 : m_data.noticeRows.rbegin()->first;
        put(m_data.noticeRows, last + 1, notice.id.value);
    }
    for (const auto &item : before)
        if (!concerns(notice, item)) {
            auto left = m_data.noticesOfItem[item.value];
            std::erase(left, notice.id.value);
            put(m_data.noticesOfItem, item.value, std::move(left));
        }
    for (const auto &item : notice.items)
        if (std::ranges::find(before, item) == before.end())
            append(m_data.noticesOfItem, item.value, notice.id.value);
    write(RecordType::Notice, notice.id.value, notice);
    return {};
}

Result<std::vector<Notice>> MemoryBackendStore::noticesOn(const ItemId &item)
{
    std::vector<Notice> notices;
    if (const auto it = m_data.noticesOfItem.find(item.value); it != m_data.noticesOfItem.end())
        for (const auto &id : it->second) {
            TRY(auto notice, readNotice(NoticeId(id)));
            notices.push_back(std::move(notice));
        }
    return notices;
}

Result<std::vector<Notice>> MemoryBackendStore::noticesAbout(const MemberId &member, int limit)
{
    std::set<std::string> items;
    if (const auto it = m_data.itemsOfOwner.find(member.value); it != m_data.itemsOfOwner.end())
        items.insert(it->second.begin(), it->second.end());
    std::vector<Notice> notices;
    for (auto it = m_data.noticeRows.rbegin();
         it != m_data.noticeRows.rend() && notices.size() < static_cast<std::size_t>(limit); ++it) {
        TRY(auto notice, readNotice(NoticeId(it->second)));
        if (std::ranges::any_of(notice.items, [&](const ItemId &item) { return items.contains(item.value); }))
            notices.push_back(std::move(notice));
    }
    return notices;
}

Result<std::vector<Notice>> MemoryBackendStore::noticesReceived(Instant from, Instant before)
{
    std::vector<Notice> notices;
    for (const auto &[row, id] : m_data.noticeRows) {
        TRY(auto notice, readNotice(NoticeId(id)));
        if (notice.receivedAt >= from && notice.receivedAt < before)
            notices.push_back(std::move(notice));
    }
    return notices;
}

Result<bool> MemoryBackendStore::ownerIsNoticed(const QueueId &queue, const MemberId &owner)
{
    for (const auto &[id, row] : m_data.cases) {
        const auto &kase = row.record.kase;
        if (kase.kind != CaseKind::NoticeReview || kase.queue != queue || kase.state == CaseState::Closed)
            continue;
        TRY(const auto notice, readNotice(NoticeId(std::string(kase.subject))));
        for (const auto &item : notice.items) {
            TRY(const auto read, readItem(item));
            if (read.owner == owner)
                return true;
        }
    }
    return false;
}

Result<void> MemoryBackendStore::writeFiling(const NoticeId &notice, const NoticeFiling &filing)
{
    put(m_data.filings, notice.value, filing);
    return {};
}

Result<std::optional<NoticeFiling>> MemoryBackendStore::findFiling(const NoticeId &notice)
{
    const auto it = m_data.filings.find(notice.value);
    return it == m_data.filings.end() ? std::nullopt : std::optional(it->second);
}

Result<void> MemoryBackendStore::addNoticeDecision(const NoticeDecisionRecord &record)
{
    for (const auto &other : m_data.noticeDecisions)
        if (other.role == DecisionRole::Primary && record.role == DecisionRole::Primary &&
            other.decision.caseId == record.decision.caseId && other.decision.round == record.decision.round)
            return {ErrorCode::Internal, "two decisions count for one round"};
    m_data.noticeDecisions.push_back(record);
    m_data.noticeDecisions.back().row = static_cast<std::int64_t>(m_data.noticeDecisions.size());
    if (m_open)
        m_undo.push_back([this] { m_data.noticeDecisions.pop_back(); });
    return {};
}

Result<std::vector<NoticeDecisionRecord>> MemoryBackendStore::decisionsOn(const NoticeId &notice)
{
    std::vector<NoticeDecisionRecord> out;
    std::ranges::copy_if(m_data.noticeDecisions, std::back_inserter(out),
                         [&](const NoticeDecisionRecord &r) { return r.decision.notice == notice; });
    return out;
}

Result<std::vector<NoticeDecisionRecord>> MemoryBackendStore::noticeDecisionsAfter(std::int64_t row, int limit)
{
    std::vector<NoticeDecisionRecord> out;
    for (const auto &record : m_data.noticeDecisions)
        if (record.row > row && out.size() < static_cast<std::size_t>(limit))
            out.push_back(record);
    return out;
}

Result<void> MemoryBackendStore::addNoticeLetter(const NoticeLetterRecord &letter)
{
    append(m_data.noticeLetters, letter.notice.value, letter);
    return {};
}

Result<std::vector<NoticeLetterRecord>> MemoryBackendStore::lettersAbout(const NoticeId &notice)
{
    const auto it = m_data.noticeLetters.find(notice.value);
    return it == m_data.noticeLetters.end() ? std::vector<NoticeLetterRecord>() : it->second;
}

Result<void> MemoryBackendStore::addStatement(const StatementRecord &record)
{
    for (const auto &[row, other] : m_data.statements)
        if (other.statement.puid == record.statement.puid)
            return {ErrorCode::Internal, "two statements under one puid"};
    auto kept = record;
    kept.row = m_data.statements.empty() ? 1 : m_data.statements.rbegin()->first + 1;
    put(m_data.statements, kept.row, kept);
    return {};
}

Result<std::vector<StatementRecord>> MemoryBackendStore::statementsAbout(const NoticeId &notice)
{
    std::vector<StatementRecord> out;
    for (const auto &[row, record] : m_data.statements)
        if (record.notice == notice)
            out.push_back(record);
    return out;
}

Result<std::vector<StatementRecord>> MemoryBackendStore::statementsAfter(std::int64_t after, Instant since, int limit)
{
    std::vector<StatementRecord> out;
    for (const auto &[row, record] : m_data.statements)
        if (row > after && record.composedAt >= since && out.size() < static_cast<std::size_t>(limit))
            out.push_back(record);
    return out;
}

Result<std::vector<compliance::StatementRow>> MemoryBackendStore::statementsWaiting()
{
    std::vector<compliance::StatementRow> out;
    for (const auto &[row, record] : m_data.statements)
        if (record.statement.stage == compliance::DeliveryStage::Waiting)
            out.push_back(record.statement);
    return out;
}

Result<std::vector<StatementRecord>> MemoryBackendStore::statementsRefused(std::int64_t after, int limit)
{
    std::vector<StatementRecord> out;
    for (const auto &[row, record] : m_data.statements)
        if (row > after && record.statement.stage == compliance::DeliveryStage::SetAside &&
            out.size() < static_cast<std::size_t>(limit))
            out.push_back(record);
    return out;
}

Result<StatementRecord> MemoryBackendStore::readStatement(const std::string &puid)
{
    for (const auto &[row, record] : m_data.statements)
        if (record.statement.puid == puid)
            return record;
    return {ErrorCode::NotFound, "statement"};
}

Result<void> MemoryBackendStore::writeRestated(const compliance::StatementRow &statement, const PersonId &by,
                                               Instant at)
{
    TRY_DONE(writeDelivery(statement, at));
    TRY(auto changed, readStatement(statement.puid));
    changed.sentAt.reset();
    changed.restatedBy = by;
    changed.restatedAt = at;
    put(m_data.statements, changed.row, changed);
    return {};
}

Result<void> MemoryBackendStore::writeDelivery(const compliance::StatementRow &statement, Instant at)
{
    for (const auto &[row, record] : m_data.statements)
        if (record.statement.puid == statement.puid) {
            auto changed = record;
            changed.statement = statement;
            changed.settledAt =
                statement.stage == compliance::DeliveryStage::Waiting ? std::nullopt : std::optional(at);
            put(m_data.statements, changed.row, changed);
            return {};
        }
    return {ErrorCode::NotFound, "statement"};
}

Result<void> MemoryBackendStore::markSent(const std::string &puid, Instant at)
{
    for (const auto &[row, record] : m_data.statements)
        if (record.statement.puid == puid && !record.sentAt) {
            auto changed = record;
            changed.sentAt = at;
            put(m_data.statements, changed.row, changed);
            return {};
        }
    return {};
}

Result<void> MemoryBackendStore::addRestriction(const RestrictionRecord &restriction)
{
    auto kept = restriction;
    kept.row = m_data.restrictions.empty() ? 1 : m_data.restrictions.rbegin()->first + 1;
    put(m_data.restrictions, kept.row, kept);
    return {};
}

Result<std::vector<RestrictionRecord>> MemoryBackendStore::restrictionsOver(Instant now)
{
    std::vector<RestrictionRecord> out;
    for (const auto &[row, restriction] : m_data.restrictions)
        if (!restriction.endedAt && restriction.until && *restriction.until <= now)
            out.push_back(restriction);
    return out;
}

Result<std::vector<RestrictionRecord>> MemoryBackendStore::restrictionsOn(const MemberId &member)
{
    std::vector<RestrictionRecord> out;
    for (const auto &[row, restriction] : m_data.restrictions)
        if (restriction.member == member)
            out.push_back(restriction);
    return out;
}

Result<void> MemoryBackendStore::endRestriction(std::int64_t row, Instant at)
{
    const auto it = m_data.restrictions.find(row);
    if (it == m_data.restrictions.end() || it->second.endedAt)
        return {};
    auto ended = it->second;
    ended.endedAt = at;
    put(m_data.restrictions, row, ended);
    return {};
}

} // namespace vigie::sim
