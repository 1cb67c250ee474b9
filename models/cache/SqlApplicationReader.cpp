#include "models/cache/SqlApplicationReader.h"

#include "models/cache/ApplicationReads.h"

namespace vigie::cache {

using namespace vigie::domain;

Request<std::vector<ApplicationRow>> SqlApplicationReader::rows(std::vector<RowId> rows)
{
    return m_replica.reader().read<std::vector<ApplicationRow>>(
        [rows = std::move(rows)](sql::Database &database) { return readApplicationRows(database, rows); });
}

Request<ApplicationDetail> SqlApplicationReader::read(const CaseId &kase)
{
    return m_replica.reader().read<ApplicationDetail>(
        [kase](sql::Database &database) { return readApplicationDetail(database, kase); });
}

} // namespace vigie::cache
