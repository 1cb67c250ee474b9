#include "models/backend/store/SqlBackendStore.h"
#include "models/backend/store/SqlNoticeRows.h"

/// The log of what restricted media was looked at.
namespace vigie::backend {

using namespace vigie::domain;
using namespace noticerows;
using sql::Statement;

namespace {

constexpr auto Columns = "SELECT rid, id, person, session, case_id, item, reason, words, granted_at, until, served_at,"
                         " begun_at, heard_at, ended_at, how, shown FROM viewings ";

std::optional<Instant> momentOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantOf(row, column));
}

Result<ViewingRecord> viewingOf(const Statement &row)
{
    ViewingRecord record;
    record.row = row.integer(0);
    record.id = ViewingId(row.string(1));
    record.person = PersonId(row.string(2));
    record.session = row.string(3);
    record.asked = {CaseId(row.string(4)), ItemId(row.string(5)), static_cast<ViewingReason>(row.integer(6)),
                    QString::fromStdString(row.string(7))};
    record.grantedAt = instantOf(row, 8);
    record.until = instantOf(row, 9);
    record.servedAt = momentOf(row, 10);
    record.begunAt = momentOf(row, 11);
    record.heardAt = momentOf(row, 12);
    record.endedAt = momentOf(row, 13);
    record.end = static_cast<ViewingEnd>(row.integer(14));
    record.shown = Milliseconds(row.integer(15));
    return record;
}

} // namespace

Result<void> SqlBackendStore::addViewing(const ViewingRecord &record)
{
    return m_database.run(
        "INSERT INTO viewings(id, person, session, case_id, item, reason, words, granted_at, until, served_at,"
        " begun_at, heard_at, ended_at, how, shown) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15)",
        record.id.value, record.person.value, record.session, record.asked.caseId.value, record.asked.item.value,
        static_cast<int>(record.asked.reason), record.asked.words.toStdString(), count(record.grantedAt),
        count(record.until), count(record.servedAt), count(record.begunAt), count(record.heardAt),
        count(record.endedAt), static_cast<int>(record.end), static_cast<std::int64_t>(record.shown.count()));
}

Result<void> SqlBackendStore::changeViewing(const ViewingRecord &record)
{
    TRY(const auto open,
        m_database.integer("SELECT EXISTS (SELECT 1 FROM viewings WHERE id=?1 AND ended_at IS NULL)", record.id.value));
    if (open == 0)
        return {ErrorCode::IllegalTransition, "a viewing that has ended, or none"};
    return m_database.run(
        "UPDATE viewings SET served_at=?2, begun_at=?3, heard_at=?4, ended_at=?5, how=?6, shown=?7 WHERE id=?1",
        record.id.value, count(record.servedAt), count(record.begunAt), count(record.heardAt), count(record.endedAt),
        static_cast<int>(record.end), static_cast<std::int64_t>(record.shown.count()));
}

Result<std::optional<ViewingRecord>> SqlBackendStore::findViewing(const ViewingId &id)
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE id=?1"));
    TRY(const auto step, row.bindAll(id.value).step());
    if (step == Statement::Step::Done)
        return std::optional<ViewingRecord>();
    TRY(auto record, viewingOf(row));
    return std::optional(std::move(record));
}

Result<std::vector<ViewingRecord>> SqlBackendStore::openViewings()
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE ended_at IS NULL ORDER BY rid"));
    return all<ViewingRecord>(row, viewingOf);
}

Result<std::vector<ViewingRecord>> SqlBackendStore::viewingsOf(const ItemId &item)
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE item=?1 ORDER BY rid"));
    row.bindAll(item.value);
    return all<ViewingRecord>(row, viewingOf);
}

Result<std::vector<ViewingRecord>> SqlBackendStore::viewingsAfter(std::int64_t after, int limit)
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE rid>?1 ORDER BY rid LIMIT ?2"));
    row.bindAll(after, limit);
    return all<ViewingRecord>(row, viewingOf);
}

} // namespace vigie::backend
