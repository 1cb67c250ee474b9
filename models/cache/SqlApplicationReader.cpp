#include "models/cache/SqlApplicationReader.h"

#include "models/cache/ApplicationReads.h"

namespace vigie::cache {

using namespace vigie::domain;

Request<ApplicationDetail> SqlApplicationReader::read(const CaseId &kase)
{
    return m_replica.reader().read<ApplicationDetail>(
        [kase](sql::Database &database) { return readApplicationDetail(database, kase); });
}

} // namespace vigie::cache
