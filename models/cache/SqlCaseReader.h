#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/CaseReader.h"
#include "models/domain/ports/PolicyReader.h"

namespace vigie::cache {

class SqlCaseReader final : public domain::CaseReader, public domain::PolicyReader
{
public:
    explicit SqlCaseReader(Replica &replica) : m_replica(replica) {}

    Request<domain::CaseDetail> read(const domain::CaseId &kase) override;
    Request<std::vector<domain::QueueSummary>> queues(Instant now) override;
    Request<std::optional<domain::Policy>> policy() override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
