#pragma once

#include "models/domain/ports/ApplicationReader.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace vigie::test {

/// Applications in memory, by case. Answers at once, or when the test says so: with what was there when it was asked.
class FakeApplicationReader final : public domain::ApplicationReader
{
public:
    Request<domain::ApplicationDetail> read(const domain::CaseId &kase) override
    {
        reads.push_back(kase);
        const auto found = details.find(kase);
        if (found == details.end())
            return answered<domain::ApplicationDetail>(ErrorCode::NotFound);
        if (!slow)
            return answered<domain::ApplicationDetail>(found->second);
        Reply<domain::ApplicationDetail> reply;
        m_held.push_back([reply, detail = found->second] { reply.finish(detail); });
        return reply.request();
    }
    void answerNext()
    {
        auto answer = std::move(m_held.front());
        m_held.pop_front();
        answer();
    }

    std::map<domain::CaseId, domain::ApplicationDetail> details;
    std::vector<domain::CaseId> reads;
    bool slow = false;

private:
    std::deque<std::function<void()>> m_held;
};

} // namespace vigie::test
