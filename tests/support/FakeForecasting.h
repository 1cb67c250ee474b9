#pragma once

#include "models/domain/ports/QueueForecasting.h"

#include <map>
#include <utility>
#include <vector>

namespace vigie::test {

class FakeQueueLoadReader final : public domain::QueueLoadReader
{
public:
    Request<domain::QueueLoad> load(const domain::QueueId &queue) override
    {
        Reply<domain::QueueLoad> reply;
        if (slow)
            m_held.emplace_back(reply, queue);
        else
            reply.finish(known[queue]);
        return reply.request();
    }
    void answerAll()
    {
        for (auto &[reply, queue] : std::exchange(m_held, {}))
            reply.finish(known[queue]);
    }

    std::map<domain::QueueId, domain::QueueLoad> known;
    bool slow = false; ///< answers wait for answerAll()

private:
    std::vector<std::pair<Reply<domain::QueueLoad>, domain::QueueId>> m_held;
};

class FakeQueuePaceReader final : public domain::QueuePaceReader
{
public:
    Request<domain::QueuePace> pace(const domain::QueueId &queue) override
    {
        asked.push_back(queue);
        Reply<domain::QueuePace> reply;
        if (slow)
            m_held.emplace_back(reply, queue);
        else
            answer(reply, queue);
        return reply.request();
    }
    void answerAll()
    {
        for (auto &[reply, queue] : std::exchange(m_held, {}))
            answer(reply, queue);
    }

    std::map<domain::QueueId, domain::QueuePace> known; ///< what is not here is not told
    std::vector<domain::QueueId> asked;
    bool slow = false; ///< answers wait for answerAll()

private:
    void answer(Reply<domain::QueuePace> &reply, const domain::QueueId &queue) const
    {
        const auto found = known.find(queue);
        reply.finish(found == known.end() ? Result<domain::QueuePace>(ErrorCode::Unreachable)
                                          : Result<domain::QueuePace>(found->second));
    }

    std::vector<std::pair<Reply<domain::QueuePace>, domain::QueueId>> m_held;
};

} // namespace vigie::test
