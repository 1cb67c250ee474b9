#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/CaseReader.h"

namespace vigie::cache {

class SqlCaseReader final : public domain::CaseReader
{
public:
    explicit SqlCaseReader(Replica &replica) : m_replica(replica) {}

    Request<domain::CaseDetail> read(const domain::CaseId &kase) override;
    Request<std::vector<domain::QueueSummary>> queues(Instant now) override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
