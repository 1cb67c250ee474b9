#include "models/backend/store/SqlBackendStore.h"
#include "models/backend/store/SqlNoticeRows.h"
#include "models/contract/Judgements.h"
#include "models/contract/NoticeFilings.h"
#include "models/contract/NoticeRecords.h"

/// Notices, who sent them, what was decided, what was taken away and who was told.
namespace vigie::backend {

using namespace vigie::domain;
using namespace noticerows;
using sql::Statement;

namespace {

Result<Notice> noticeOf(const Statement &row)
{
    return contract::parseNotice(row.text(0));
}

} // namespace

Result<Notice> SqlBackendStore::readNotice(const NoticeId &id)
{
    TRY(const auto json, body("SELECT body FROM notices WHERE id=?1", id.value));
    return contract::parseNotice(json);
}

Result<void> SqlBackendStore::writeNotice(const Notice &notice)
{
    TRY_DONE(m_database.run(
        "INSERT INTO notices(id, body, rev) VALUES(?1, ?2, ?3) ON CONFLICT(id) DO UPDATE SET body=?2, rev=?3",
        notice.id.value, contract::writeNotice(notice), notice.rev));
    TRY_DONE(m_database.run("DELETE FROM notice_items WHERE notice=?1", notice.id.value));
    for (const auto &item : notice.items)
        TRY_DONE(m_database.run("INSERT INTO notice_items(notice, item) VALUES(?1, ?2)", notice.id.value, item.value));
    return {};
}

Result<std::vector<Notice>> SqlBackendStore::noticesOn(const ItemId &item)
{
    TRY(auto row, m_database.prepare("SELECT n.body FROM notice_items x JOIN notices n ON n.id = x.notice"
                                     " WHERE x.item=?1 ORDER BY n.rid"));
    row.bindAll(item.value);
    return all<Notice>(row, noticeOf);
}

Result<std::vector<Notice>> SqlBackendStore::noticesAbout(const MemberId &member, int limit)
{
    TRY(auto row, m_database.prepare("SELECT n.body FROM notices n WHERE n.id IN (SELECT x.notice FROM items i"
                                     " JOIN notice_items x ON x.item = i.id WHERE i.owner=?1)"
                                     " ORDER BY n.rid DESC LIMIT ?2"));
    row.bindAll(member.value, limit);
    return all<Notice>(row, noticeOf);
}

Result<std::vector<Notice>> SqlBackendStore::noticesReceived(Instant from, Instant before)
{
    // Instants on the wire all have one length and one zone: their order is that of their texts.
    TRY(auto row, m_database.prepare("SELECT body FROM notices WHERE json_extract(body, '$.received_at') >= ?1"
                                     " AND json_extract(body, '$.received_at') < ?2 ORDER BY rid"));
    row.bindAll(toRfc3339(from), toRfc3339(before));
    return all<Notice>(row, noticeOf);
}

Result<bool> SqlBackendStore::ownerIsNoticed(const QueueId &queue, const MemberId &owner)
{
    TRY(const auto found,
        m_database.integer("SELECT EXISTS (SELECT 1 FROM items i JOIN notice_items x ON x.item = i.id JOIN cases c ON"
                           " c.subject = x.notice AND c.kind = ?3 AND c.state <> 4"
                           " WHERE i.owner = ?2 AND c.queue = ?1)",
                           queue.value, owner.value, static_cast<int>(CaseKind::NoticeReview)));
    return found != 0;
}

Result<void> SqlBackendStore::writeFiling(const NoticeId &notice, const NoticeFiling &filing)
{
    return m_database.run("INSERT INTO filings(notice, body) VALUES(?1, ?2) ON CONFLICT(notice) DO UPDATE SET body=?2",
                          notice.value, contract::writeFiling(filing));
}

Result<std::optional<NoticeFiling>> SqlBackendStore::findFiling(const NoticeId &notice)
{
    TRY(auto row, m_database.prepare("SELECT body FROM filings WHERE notice=?1"));
    TRY(const auto step, row.bindAll(notice.value).step());
    if (step == Statement::Step::Done)
        return std::optional<NoticeFiling>();
    TRY(auto filing, contract::parseFiling(row.text(0)));
    return std::optional(std::move(filing));
}

Result<void> SqlBackendStore::addNoticeDecision(const NoticeDecisionRecord &record)
{
    return m_database.run(
        "INSERT INTO notice_decisions(id, command, author, case_id, round, role, notice, body, made_at,"
        " at) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
        record.id.value, record.command.value, record.author.value, record.decision.caseId.value, record.decision.round,
        static_cast<int>(record.role), record.decision.notice.value, contract::writeNoticeDecision(record.decision),
        count(record.madeAt), count(record.at));
}

Result<std::vector<NoticeDecisionRecord>> SqlBackendStore::decisionsOn(const NoticeId &notice)
{
    TRY(auto row, m_database.prepare(std::string(NoticeDecisionColumns) + "WHERE notice=?1 ORDER BY rid"));
    row.bindAll(notice.value);
    return all<NoticeDecisionRecord>(row, decisionOf);
}

Result<std::vector<NoticeDecisionRecord>> SqlBackendStore::noticeDecisionsAfter(std::int64_t after, int limit)
{
    TRY(auto row, m_database.prepare(std::string(NoticeDecisionColumns) + "WHERE rid>?1 ORDER BY rid LIMIT ?2"));
    row.bindAll(after, limit);
    return all<NoticeDecisionRecord>(row, decisionOf);
}

Result<void> SqlBackendStore::addNoticeLetter(const NoticeLetterRecord &record)
{
    const auto member = record.member ? std::optional(record.member->value) : std::nullopt;
    return m_database.run("INSERT INTO notice_letters(notice, addressee, member, letter, at) VALUES(?1,?2,?3,?4,?5)",
                          record.notice.value, static_cast<int>(record.sent.to), member,
                          contract::writeLetter(record.sent.letter), count(record.sent.at));
}

Result<std::vector<NoticeLetterRecord>> SqlBackendStore::lettersAbout(const NoticeId &notice)
{
    TRY(auto row, m_database.prepare("SELECT addressee, member, letter, at FROM notice_letters WHERE notice=?1"
                                     " ORDER BY rid"));
    row.bindAll(notice.value);
    return all<NoticeLetterRecord>(row, [&](const Statement &one) -> Result<NoticeLetterRecord> {
        NoticeLetterRecord record;
        record.notice = notice;
        record.sent.to = static_cast<LetterTo>(one.integer(0));
        if (auto member = one.optionalString(1))
            record.member = MemberId(std::move(*member));
        TRY(record.sent.letter, contract::parseLetter(one.text(2)));
        record.sent.at = instantOf(one, 3);
        return record;
    });
}

Result<void> SqlBackendStore::addRestriction(const RestrictionRecord &record)
{
    const auto item = record.item ? std::optional(record.item->value) : std::nullopt;
    return m_database.run("INSERT INTO restrictions(decision, kind, member, item, state_before, class_before, from_at,"
                          " until_at, ended_at, stage) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
                          record.decision.value, static_cast<int>(record.kind), record.member.value, item,
                          static_cast<int>(record.before.state), static_cast<int>(record.before.classification),
                          count(record.from), count(record.until), count(record.endedAt),
                          static_cast<int>(record.stage));
}

Result<std::vector<RestrictionRecord>> SqlBackendStore::restrictionsOver(Instant now)
{
    TRY(auto row, m_database.prepare(std::string(RestrictionColumns) +
                                     "WHERE ended_at IS NULL AND until_at IS NOT NULL AND until_at<=?1 ORDER BY rid"));
    row.bindAll(count(now));
    return all<RestrictionRecord>(row, restrictionOf);
}

Result<std::vector<RestrictionRecord>> SqlBackendStore::restrictionsOn(const MemberId &member)
{
    TRY(auto row, m_database.prepare(std::string(RestrictionColumns) + "WHERE member=?1 ORDER BY rid"));
    row.bindAll(member.value);
    return all<RestrictionRecord>(row, restrictionOf);
}

Result<void> SqlBackendStore::endRestriction(std::int64_t row, Instant at)
{
    return m_database.run("UPDATE restrictions SET ended_at=?2 WHERE rid=?1 AND ended_at IS NULL", row, count(at));
}

} // namespace vigie::backend
