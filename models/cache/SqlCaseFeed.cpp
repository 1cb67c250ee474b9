#include "models/cache/SqlCaseFeed.h"

#include "models/cache/ReplicaReads.h"

namespace vigie::cache {

using namespace vigie::domain;

SqlCaseFeed::SqlCaseFeed(Replica &replica) : m_replica(replica)
{
    connect(&replica, &Replica::changed, this, &CaseFeed::changed);
    connect(&replica, &Replica::removed, this, &CaseFeed::removed);
    connect(&replica, &Replica::reset, this, &CaseFeed::reset);
}

Request<std::vector<RowId>> SqlCaseFeed::order(const CaseFilter &filter)
{
    // Somebody types and waits for what is found; a whole queue takes its time.
    auto &thread = filter.text.isEmpty() ? m_replica.scanner() : m_replica.reader();
    return thread.read<std::vector<RowId>>([filter](sql::Database &database) { return readOrder(database, filter); });
}

Request<std::vector<RowId>> SqlCaseFeed::beginning(const CaseFilter &filter)
{
    return m_replica.reader().read<std::vector<RowId>>(
        [filter](sql::Database &database) { return readOrder(database, filter, PageRows); });
}

Request<std::vector<CaseRow>> SqlCaseFeed::rows(std::vector<RowId> rows)
{
    return m_replica.reader().read<std::vector<CaseRow>>(
        [rows = std::move(rows)](sql::Database &database) { return readRows(database, rows); });
}

Request<std::vector<ListedCase>> SqlCaseFeed::listed(const CaseFilter &filter, std::vector<CaseId> cases)
{
    return m_replica.reader().read<std::vector<ListedCase>>(
        [filter, cases = std::move(cases)](sql::Database &database) { return readListed(database, filter, cases); });
}

} // namespace vigie::cache
