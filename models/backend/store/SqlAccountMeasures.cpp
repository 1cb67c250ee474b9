#include "models/backend/store/SqlAccountMeasures.h"
#include "models/backend/store/SqlNoticeRows.h"

/// What decisions on notices leave on accounts: strikes, misuse, notices that were set aside.
namespace vigie::backend {

using namespace vigie::domain;
using namespace noticerows;
using sql::Statement;

namespace {

constexpr auto StrikeColumns = "SELECT rid, decision, member, item, person, category, weight, at, until, ended_at,"
                               " settled FROM strikes ";

std::optional<Instant> optionalInstantOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantOf(row, column));
}

Result<StrikeRecord> strikeOf(const Statement &row)
{
    StrikeRecord record;
    record.row = row.integer(0);
    record.decision = DecisionId(row.string(1));
    record.member = MemberId(row.string(2));
    if (auto item = row.optionalString(3))
        record.item = ItemId(std::move(*item));
    if (auto person = row.optionalString(4))
        record.by = PersonId(std::move(*person));
    record.category = static_cast<Category>(row.integer(5));
    record.strike.weight = static_cast<int>(row.integer(6));
    record.strike.at = instantOf(row, 7);
    record.strike.until = instantOf(row, 8);
    record.strike.endedAt = optionalInstantOf(row, 9);
    record.settled = row.integer(10) != 0;
    return record;
}

Result<MisuseMark> markOf(const Statement &row)
{
    MisuseMark mark;
    mark.row = row.integer(0);
    mark.subject = row.string(1);
    mark.of = static_cast<MisuseOf>(row.integer(2));
    mark.decision = DecisionId(row.string(3));
    mark.manifest = static_cast<int>(row.integer(4));
    mark.severity = static_cast<Severity>(row.integer(5));
    mark.at = instantOf(row, 6);
    return mark;
}

Result<MisuseMeasure> measureOf(const Statement &row)
{
    MisuseMeasure measure;
    measure.row = row.integer(0);
    measure.subject = row.string(1);
    measure.of = static_cast<MisuseOf>(row.integer(2));
    measure.step = static_cast<MisuseStep>(row.integer(3));
    measure.decision = DecisionId(row.string(4));
    measure.at = instantOf(row, 5);
    measure.until = optionalInstantOf(row, 6);
    measure.endedAt = optionalInstantOf(row, 7);
    return measure;
}

Result<SetAsideNotice> asideOf(const Statement &row)
{
    return SetAsideNotice{NoticeId(row.string(0)), row.string(1), instantOf(row, 2)};
}

template <typename IdType> std::optional<std::string> text(const std::optional<IdType> &id)
{
    return id ? std::optional(id->value) : std::nullopt;
}

} // namespace

Result<void> SqlAccountMeasures::addStrike(const StrikeRecord &record)
{
    return m_database.run("INSERT INTO strikes(decision, member, item, person, category, weight, at, until, ended_at,"
                          " settled) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)",
                          record.decision.value, record.member.value, text(record.item), text(record.by),
                          static_cast<int>(record.category), record.strike.weight, count(record.strike.at),
                          count(record.strike.until), count(record.strike.endedAt), record.settled ? 1 : 0);
}

Result<std::vector<StrikeRecord>> SqlAccountMeasures::strikesOf(const MemberId &member)
{
    TRY(auto row, m_database.prepare(std::string(StrikeColumns) + "WHERE member=?1 ORDER BY at DESC, rid DESC"));
    row.bindAll(member.value);
    return all<StrikeRecord>(row, strikeOf);
}

Result<std::vector<StrikeRecord>> SqlAccountMeasures::strikesOver(Instant now)
{
    TRY(auto row, m_database.prepare(std::string(StrikeColumns) + "WHERE settled=0 AND until<=?1 ORDER BY rid"));
    row.bindAll(count(now));
    return all<StrikeRecord>(row, strikeOf);
}

Result<void> SqlAccountMeasures::settleStrike(std::int64_t row, std::optional<Instant> endedAt)
{
    return m_database.run("UPDATE strikes SET settled=1, ended_at=?2 WHERE rid=?1", row, count(endedAt));
}

Result<std::vector<RestrictionRecord>> SqlAccountMeasures::restrictionsWaiting()
{
    TRY(auto row,
        m_database.prepare(std::string(RestrictionColumns) + "WHERE stage<>0 AND ended_at IS NULL ORDER BY rid"));
    return all<RestrictionRecord>(row, restrictionOf);
}

Result<void> SqlAccountMeasures::setStage(std::int64_t row, MeasureStage stage, Instant from)
{
    return m_database.run("UPDATE restrictions SET stage=?2, from_at=?3 WHERE rid=?1", row, static_cast<int>(stage),
                          count(from));
}

Result<void> SqlAccountMeasures::addMisuseMark(const MisuseMark &mark)
{
    return m_database.run("INSERT INTO misuse_marks(subject, kind, decision, manifest, severity, at)"
                          " VALUES(?1,?2,?3,?4,?5,?6)",
                          mark.subject, static_cast<int>(mark.of), mark.decision.value, mark.manifest,
                          static_cast<int>(mark.severity), count(mark.at));
}

Result<std::vector<MisuseMark>> SqlAccountMeasures::misuseMarks(const std::string &subject, MisuseOf of, Instant since)
{
    TRY(auto row, m_database.prepare("SELECT rid, subject, kind, decision, manifest, severity, at FROM misuse_marks"
                                     " WHERE subject=?1 AND kind=?2 AND at>=?3 ORDER BY rid"));
    row.bindAll(subject, static_cast<int>(of), count(since));
    return all<MisuseMark>(row, markOf);
}

Result<void> SqlAccountMeasures::clearMisuseMarks(const DecisionId &decision)
{
    return m_database.run("UPDATE misuse_marks SET manifest=0 WHERE decision=?1", decision.value);
}

Result<void> SqlAccountMeasures::addMisuseMeasure(const MisuseMeasure &measure)
{
    return m_database.run("INSERT INTO misuse_measures(subject, kind, step, decision, at, until, ended_at)"
                          " VALUES(?1,?2,?3,?4,?5,?6,?7)",
                          measure.subject, static_cast<int>(measure.of), static_cast<int>(measure.step),
                          measure.decision.value, count(measure.at), count(measure.until), count(measure.endedAt));
}

Result<std::vector<MisuseMeasure>> SqlAccountMeasures::misuseMeasures(const std::string &subject, MisuseOf of)
{
    TRY(auto row, m_database.prepare("SELECT rid, subject, kind, step, decision, at, until, ended_at"
                                     " FROM misuse_measures WHERE subject=?1 AND kind=?2 ORDER BY rid"));
    row.bindAll(subject, static_cast<int>(of));
    return all<MisuseMeasure>(row, measureOf);
}

Result<std::vector<MisuseMeasure>> SqlAccountMeasures::misuseMeasuresTaken(Instant from, Instant before)
{
    TRY(auto row, m_database.prepare("SELECT rid, subject, kind, step, decision, at, until, ended_at"
                                     " FROM misuse_measures WHERE at>=?1 AND at<?2 ORDER BY rid"));
    row.bindAll(count(from), count(before));
    return all<MisuseMeasure>(row, measureOf);
}

Result<void> SqlAccountMeasures::endMisuseMeasures(const DecisionId &decision, Instant at)
{
    return m_database.run("UPDATE misuse_measures SET ended_at=?2 WHERE decision=?1 AND ended_at IS NULL",
                          decision.value, count(at));
}

Result<std::int64_t> SqlAccountMeasures::itemsProvided(const MemberId &member, Instant since, bool restrictedToo)
{
    // Instants on the wire all have one length and one zone: their order is that of their texts.
    return m_database.integer("SELECT count(*) FROM items WHERE owner=?1"
                              " AND json_extract(body, '$.created_at') >= ?2"
                              " AND (?3 OR NOT coalesce(json_extract(body, '$.restricted'), 0))",
                              member.value, toRfc3339(since), std::int64_t{restrictedToo});
}

Result<void> SqlAccountMeasures::setAside(const SetAsideNotice &notice)
{
    return m_database.run("INSERT INTO set_aside(notice, subject, until) VALUES(?1,?2,?3)", notice.notice.value,
                          notice.subject, count(notice.until));
}

Result<std::vector<SetAsideNotice>> SqlAccountMeasures::setAsideUntil(Instant now)
{
    TRY(auto row, m_database.prepare("SELECT notice, subject, until FROM set_aside WHERE until<=?1 ORDER BY notice"));
    row.bindAll(count(now));
    return all<SetAsideNotice>(row, asideOf);
}

Result<std::vector<SetAsideNotice>> SqlAccountMeasures::setAsideNotices()
{
    TRY(auto row, m_database.prepare("SELECT notice, subject, until FROM set_aside ORDER BY notice"));
    return all<SetAsideNotice>(row, asideOf);
}

Result<void> SqlAccountMeasures::takeUp(const NoticeId &notice)
{
    return m_database.run("DELETE FROM set_aside WHERE notice=?1", notice.value);
}

Result<std::string> SqlAccountMeasures::body(std::string_view sql, std::string_view id)
{
    TRY(auto row, m_database.prepare(sql));
    TRY(const auto step, row.bindAll(id).step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, std::string(sql)};
    return row.string(0);
}

} // namespace vigie::backend
