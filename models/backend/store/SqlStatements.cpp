#include "models/backend/store/SqlBackendStore.h"

#include <nlohmann/json.hpp>

/// Statements of reasons and their delivery.
namespace vigie::backend {

using namespace vigie::domain;
using compliance::StatementRow;
using sql::Statement;

namespace {

constexpr auto Columns = "SELECT rid, notice, decision, item, member, puid, body, stage, refused_by, faults, uuid,"
                         " permalink, created_at, composed_at, sent_at, settled_at, basis, restated_by, restated_at"
                         " FROM statements ";

std::int64_t count(Instant at)
{
    return at.time_since_epoch().count();
}

std::optional<Instant> instantOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(Instant(Milliseconds(row.integer(column))));
}

std::string faultsText(const std::vector<std::string> &faults)
{
    return nlohmann::json(faults).dump();
}

Result<std::vector<std::string>> faultsOf(const std::string &text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    std::vector<std::string> faults;
    if (!json.is_array())
        return {ErrorCode::Corrupt, "the faults of a statement"};
    for (const auto &one : json) {
        const auto *field = one.get_ptr<const std::string *>();
        if (field == nullptr)
            return {ErrorCode::Corrupt, "the faults of a statement"};
        faults.push_back(*field);
    }
    return faults;
}

Result<StatementRecord> recordOf(const Statement &row)
{
    StatementRecord record;
    record.row = row.integer(0);
    record.notice = NoticeId(row.string(1));
    record.decision = DecisionId(row.string(2));
    if (auto item = row.optionalString(3))
        record.item = ItemId(std::move(*item));
    record.member = MemberId(row.string(4));
    auto &statement = record.statement;
    statement.puid = row.string(5);
    statement.body = row.string(6);
    statement.stage = static_cast<compliance::DeliveryStage>(row.integer(7));
    statement.refusedBy = static_cast<compliance::RefusedBy>(row.integer(8));
    TRY(statement.faults, faultsOf(row.string(9)));
    statement.receipt = {row.string(10), row.string(11), row.string(12)};
    record.composedAt = instantOf(row, 13).value_or(Instant{});
    record.sentAt = instantOf(row, 14);
    record.settledAt = instantOf(row, 15);
    record.basis = row.string(16);
    record.restatedBy = PersonId(row.optionalString(17).value_or(std::string()));
    record.restatedAt = instantOf(row, 18);
    return record;
}

Result<std::vector<StatementRecord>> all(Statement &row)
{
    std::vector<StatementRecord> records;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return records;
        TRY(auto record, recordOf(row));
        records.push_back(std::move(record));
    }
}

} // namespace

Result<void> SqlBackendStore::addStatement(const StatementRecord &record)
{
    const auto item = record.item ? std::optional(record.item->value) : std::nullopt;
    const auto &statement = record.statement;
    return m_database.run(
        "INSERT INTO statements(notice, decision, item, member, puid, body, stage, refused_by, faults,"
        " uuid, permalink, created_at, composed_at, settled_at, basis) VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,"
        " ?13,?14,?15)",
        record.notice.value, record.decision.value, item, record.member.value, statement.puid, statement.body,
        static_cast<int>(statement.stage), static_cast<int>(statement.refusedBy), faultsText(statement.faults),
        statement.receipt.uuid, statement.receipt.permalink, statement.receipt.createdAt, count(record.composedAt),
        record.settledAt ? std::optional(count(*record.settledAt)) : std::nullopt, record.basis);
}

Result<std::vector<StatementRecord>> SqlBackendStore::statementsAbout(const NoticeId &notice)
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE notice=?1 ORDER BY rid"));
    row.bindAll(notice.value);
    return all(row);
}

Result<std::vector<StatementRecord>> SqlBackendStore::statementsAfter(std::int64_t after, Instant since, int limit)
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE rid>?1 AND composed_at>=?2 ORDER BY rid LIMIT ?3"));
    row.bindAll(after, count(since), limit);
    return all(row);
}

Result<std::vector<StatementRow>> SqlBackendStore::statementsWaiting()
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE stage=?1 ORDER BY rid"));
    row.bindAll(static_cast<int>(compliance::DeliveryStage::Waiting));
    TRY(auto records, all(row));
    std::vector<StatementRow> waiting;
    for (auto &record : records)
        waiting.push_back(std::move(record.statement));
    return waiting;
}

Result<std::vector<StatementRecord>> SqlBackendStore::statementsRefused(std::int64_t after, int limit)
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE stage=?1 AND rid>?2 ORDER BY rid LIMIT ?3"));
    row.bindAll(static_cast<int>(compliance::DeliveryStage::SetAside), after, limit);
    return all(row);
}

Result<StatementRecord> SqlBackendStore::readStatement(const std::string &puid)
{
    TRY(auto row, m_database.prepare(std::string(Columns) + "WHERE puid=?1"));
    row.bindAll(puid);
    TRY(auto records, all(row));
    if (records.empty())
        return {ErrorCode::NotFound, "statement"};
    return std::move(records.front());
}

Result<void> SqlBackendStore::writeRestated(const StatementRow &statement, const PersonId &by, Instant at)
{
    TRY_DONE(writeDelivery(statement, at));
    return m_database.run("UPDATE statements SET sent_at=NULL, restated_by=?2, restated_at=?3 WHERE puid=?1",
                          statement.puid, by.value, count(at));
}

Result<void> SqlBackendStore::writeDelivery(const StatementRow &statement, Instant at)
{
    const bool isSettled = statement.stage != compliance::DeliveryStage::Waiting;
    const auto settled = isSettled ? std::optional(count(at)) : std::nullopt;
    TRY(auto row, m_database.prepare("UPDATE statements SET body=?2, stage=?3, refused_by=?4, faults=?5, uuid=?6,"
                                     " permalink=?7, created_at=?8, settled_at=?9 WHERE puid=?1 RETURNING rid"));
    row.bindAll(statement.puid, statement.body, static_cast<int>(statement.stage),
                static_cast<int>(statement.refusedBy), faultsText(statement.faults), statement.receipt.uuid,
                statement.receipt.permalink, statement.receipt.createdAt, settled);
    TRY(const auto step, row.step());
    if (step == Statement::Step::Done)
        return {ErrorCode::NotFound, "statement"};
    return {};
}

Result<void> SqlBackendStore::markSent(const std::string &puid, Instant at)
{
    return m_database.run("UPDATE statements SET sent_at=?2 WHERE puid=?1 AND sent_at IS NULL", puid, count(at));
}

} // namespace vigie::backend
