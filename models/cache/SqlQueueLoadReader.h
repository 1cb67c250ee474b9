#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/QueueForecasting.h"

namespace vigie::cache {

class SqlQueueLoadReader final : public domain::QueueLoadReader
{
public:
    explicit SqlQueueLoadReader(Replica &replica) : m_replica(replica) {}
    Request<domain::QueueLoad> load(const domain::QueueId &queue) override;

private:
    Replica &m_replica;
};

} // namespace vigie::cache
