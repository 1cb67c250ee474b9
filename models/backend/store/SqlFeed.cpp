#include "models/backend/store/SqlBackendStore.h"

/// The feed: one row a record and scope, renumbered whenever the record changes. What left it is told for a time; marks
/// say how far the feed was when, so that no row needs a time of its own.
namespace vigie::backend {

using namespace vigie::domain;
using sql::Statement;

namespace {

Result<std::string_view> wireSql(RecordType type)
{
    switch (type) {
    case RecordType::Queue:
        return "SELECT rev, body FROM queues WHERE id=?1";
    case RecordType::Case:
        return "SELECT rev, body FROM cases WHERE id=?1";
    case RecordType::Item:
        return "SELECT rev, body FROM items WHERE id=?1";
    case RecordType::Member:
        return "SELECT rev, body FROM members WHERE id=?1";
    case RecordType::Notice:
        return "SELECT rev, body FROM notices WHERE id=?1";
    case RecordType::Policy:
        return "SELECT rev, body FROM policies WHERE id=?1 ORDER BY version DESC LIMIT 1";
    case RecordType::Note:
        return "SELECT rev, body FROM notes WHERE id=?1";
    case RecordType::Alarm:
        return "SELECT rev, body FROM alarms WHERE id=?1";
    case RecordType::Application:
        return "SELECT rev, body FROM applications WHERE id=?1";
    case RecordType::Complaint:
        return "SELECT rev, body FROM complaints WHERE id=?1";
    case RecordType::Unknown:
        break;
    }
    return {ErrorCode::NotFound, "record type"};
}

} // namespace

Result<void> SqlBackendStore::putFeed(std::string_view scope, RecordType type, std::string_view id, ChangeOp op)
{
    TRY_DONE(
        m_database.run("DELETE FROM feed WHERE id=?1 AND type=?2 AND scope=?3", id, static_cast<int>(type), scope));
    return m_database.run("INSERT INTO feed(seq, scope, type, id, op) VALUES(?1, ?2, ?3, ?4, ?5)", ++m_seq, scope,
                          static_cast<int>(type), id, static_cast<int>(op));
}

Result<std::optional<ChangeOp>> SqlBackendStore::feedOp(std::string_view scope, RecordType type, std::string_view id)
{
    TRY(auto row, m_database.prepare("SELECT op FROM feed WHERE id=?1 AND type=?2 AND scope=?3"));
    TRY(const auto step, row.bindAll(id, static_cast<int>(type), scope).step());
    if (step == Statement::Step::Done)
        return std::optional<ChangeOp>();
    return std::optional(static_cast<ChangeOp>(row.integer(0)));
}

Result<std::vector<std::string>> SqlBackendStore::scopesWith(RecordType type, std::string_view id)
{
    TRY(auto row, m_database.prepare("SELECT scope FROM feed WHERE id=?1 AND type=?2"));
    row.bindAll(id, static_cast<int>(type));
    std::vector<std::string> scopes;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return scopes;
        scopes.push_back(row.string(0));
    }
}

Result<std::vector<FeedRow>> SqlBackendStore::feedAfter(std::string_view scope, std::int64_t seq, int limit)
{
    TRY(auto row,
        m_database.prepare("SELECT seq, type, id, op FROM feed WHERE scope=?1 AND seq > ?2 ORDER BY seq LIMIT ?3"));
    row.bindAll(scope, seq, limit);
    std::vector<FeedRow> rows;
    for (;;) {
        TRY(const auto step, row.step());
        if (step == Statement::Step::Done)
            return rows;
        rows.push_back({row.integer(0), static_cast<RecordType>(row.integer(1)), row.string(2),
                        static_cast<ChangeOp>(row.integer(3))});
    }
}

Result<void> SqlBackendStore::markFeed(Instant at)
{
    constexpr Milliseconds Between = std::chrono::hours(1);
    const auto now = at.time_since_epoch().count();
    return m_database.run("INSERT INTO feed_marks(at, seq) SELECT ?1, ?2 WHERE NOT EXISTS"
                          " (SELECT 1 FROM feed_marks WHERE at > ?3)",
                          now, m_seq, now - Between.count());
}

Result<void> SqlBackendStore::forgetRemovalsBefore(Instant at)
{
    const auto before = at.time_since_epoch().count();
    TRY(const auto seq, m_database.integer("SELECT coalesce(max(seq), 0) FROM feed_marks WHERE at < ?1", before));
    if (seq == 0)
        return {};
    TRY(const auto last, m_database.integer("SELECT coalesce(max(seq), 0) FROM feed WHERE op = 2 AND seq <= ?1", seq));
    if (last > 0) {
        TRY_DONE(m_database.run("DELETE FROM feed WHERE op = 2 AND seq <= ?1", seq));
        TRY_DONE(m_database.run("INSERT OR REPLACE INTO settings(key, value) VALUES('feed_forgotten', ?1)",
                                std::to_string(last)));
    }
    return m_database.run("DELETE FROM feed_marks WHERE at < ?1", before);
}

Result<std::int64_t> SqlBackendStore::forgottenUpTo()
{
    return m_database.integer(
        "SELECT coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'feed_forgotten'), 0)");
}

Result<WireRecord> SqlBackendStore::wire(RecordType type, std::string_view id)
{
    TRY(const auto sql, wireSql(type));
    TRY(auto row, m_database.prepare(sql));
    TRY(const auto step, row.bindAll(id).step());
    if (step == Statement::Step::Row)
        return WireRecord{row.integer(0), row.string(1)};
    TRY(auto gone, m_database.prepare("SELECT rev FROM purged WHERE id=?1"));
    TRY(const auto goneStep, gone.bindAll(id).step());
    if (goneStep == Statement::Step::Row)
        return WireRecord{gone.integer(0), {}};
    return {ErrorCode::NotFound, "record"};
}

Result<void> SqlBackendStore::acknowledgePurge(const PersonId &person, std::string_view id, Instant at)
{
    return m_database.run("INSERT OR IGNORE INTO purge_receipts(person, id, at) "
                          "SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM purged WHERE id=?2)",
                          person.value, id, at.time_since_epoch().count());
}

} // namespace vigie::backend
