#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/ApplicationReader.h"

namespace vigie::cache {

class SqlApplicationReader final : public domain::ApplicationReader
{
public:
    explicit SqlApplicationReader(Replica &replica) : m_replica(replica) {}

    Request<domain::ApplicationDetail> read(const domain::CaseId &kase) override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
