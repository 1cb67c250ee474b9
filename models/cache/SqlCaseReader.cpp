#include "models/cache/SqlCaseReader.h"

#include "models/cache/ReplicaReads.h"

namespace vigie::cache {

using namespace vigie::domain;

Request<CaseDetail> SqlCaseReader::read(const CaseId &kase)
{
    return m_replica.reader().read<CaseDetail>([kase](sql::Database &database) { return readDetail(database, kase); });
}

Request<std::vector<QueueSummary>> SqlCaseReader::queues(Instant now)
{
    return m_replica.reader().read<std::vector<QueueSummary>>(
        [now](sql::Database &database) { return readQueues(database, now); });
}

Request<std::optional<Policy>> SqlCaseReader::policy()
{
    return m_replica.reader().read<std::optional<Policy>>(
        [](sql::Database &database) { return policyInForce(database); });
}

} // namespace vigie::cache
