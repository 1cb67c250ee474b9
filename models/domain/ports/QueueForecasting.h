#pragma once

#include "models/base/Request.h"
#include "models/domain/Forecast.h"

namespace vigie::domain {

/// What waits in a queue, from the replica.
class QueueLoadReader
{
public:
    virtual ~QueueLoadReader() = default;
    virtual Request<QueueLoad> load(const QueueId &queue) = 0;
};

/// How fast a queue is worked, asked of the platform: only it sees what colleagues finish.
class QueuePaceReader
{
public:
    virtual ~QueuePaceReader() = default;
    /// Errors: Permission, NotFound, those of the network.
    virtual Request<QueuePace> pace(const QueueId &queue) = 0;
};

} // namespace vigie::domain
