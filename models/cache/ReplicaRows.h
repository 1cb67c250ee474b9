#pragma once

#include "models/cache/FeedRecord.h"
#include "models/domain/CaseFilter.h"
#include "models/sql/Database.h"

#include <limits>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace vigie::cache {

/// In `case_row.due`: sorts last.
inline constexpr std::int64_t NeverDue = std::numeric_limits<std::int64_t>::max();

struct StoredRecord
{
    std::int64_t row = 0;
    std::int64_t rev = 0;
    std::int64_t seq = 0;
    std::string body;
};

/// What a transaction touched, for those who show it.
struct Touched
{
    std::set<domain::CaseId> cases;
    std::vector<domain::RowId> removed; ///< of cases whose records are gone
    bool everything = false;            ///< a queue or the policy: no list of cases would say it
};

/// The tables of cache.db, one record at a time. Inside a transaction of the caller, and not longer than it.
class ReplicaRows
{
public:
    explicit ReplicaRows(sql::Database &database) : m_database(database) {}

    Result<std::optional<StoredRecord>> find(std::string_view type, std::string_view id);
    /// Stores and projects; `old` keeps its row number.
    Result<void> put(const domain::Change &change, const FeedRecord &record, const std::optional<StoredRecord> &old);
    Result<void> erase(std::string_view type, const std::string &id, Touched &touched);
    Result<void> touch(std::string_view type, const std::string &id, Touched &touched);

    /// Keeps the raw bytes and drops the older version: it must not be taken for the state of things.
    Result<void> quarantine(const domain::Change &change, std::string_view reason, Touched &touched);
    Result<void> clearQuarantine(std::string_view type, const std::string &id);

    Result<bool> isPurged(const std::string &id);
    /// Erases every trace of the id and remembers that it must not come back.
    Result<void> purge(const std::string &id, Touched &touched);

    /// Highest seq at which the record was removed, 0 when it never was.
    Result<std::int64_t> removedAt(std::string_view type, const std::string &id);
    Result<void> rememberRemoval(std::string_view type, const std::string &id, std::int64_t seq);

    Result<std::string> meta(std::string_view key); ///< empty when it was never set
    Result<void> setMeta(std::string_view key, std::string_view value);

private:
    Result<void> project(std::int64_t row, const FeedRecord &record);
    Result<void> projectCase(std::int64_t row, const domain::Case &kase);
    Result<bool> hasRows(std::optional<bool> &known, std::string_view sql);
    Result<std::int64_t> queueNumber(const domain::QueueId &queue);
    Result<void> collectCases(std::string_view sql, std::string_view key, Touched &touched);

    sql::Database &m_database;
    // Mostly empty tables, asked once a page instead of once a record.
    std::optional<bool> m_anyQuarantine;
    std::optional<bool> m_anyPurged;
    std::optional<bool> m_anyTombstone;
};

} // namespace vigie::cache
