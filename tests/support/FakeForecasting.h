#pragma once

#include "models/domain/ports/QueueForecasting.h"

#include <map>

namespace vigie::test {

class FakeQueueLoadReader final : public domain::QueueLoadReader
{
public:
    Request<domain::QueueLoad> load(const domain::QueueId &queue) override
    {
        return answered<domain::QueueLoad>(known[queue]);
    }
    std::map<domain::QueueId, domain::QueueLoad> known;
};

class FakeQueuePaceReader final : public domain::QueuePaceReader
{
public:
    Request<domain::QueuePace> pace(const domain::QueueId &queue) override
    {
        asked.push_back(queue);
        const auto found = known.find(queue);
        if (found == known.end())
            return answered<domain::QueuePace>(ErrorCode::Unreachable);
        return answered<domain::QueuePace>(found->second);
    }
    std::map<domain::QueueId, domain::QueuePace> known; ///< what is not here is not told
    std::vector<domain::QueueId> asked;
};

} // namespace vigie::test
