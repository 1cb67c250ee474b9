#pragma once

#include "models/domain/ports/CaseReader.h"
#include "models/domain/ports/PolicyReader.h"

#include <deque>
#include <functional>
#include <map>

namespace vigie::test {

/// Details in memory, by case. Answers at once, or when the test says so: with what was there when it was asked.
class FakeCaseReader final : public domain::CaseReader, public domain::PolicyReader
{
public:
    Request<domain::CaseDetail> read(const domain::CaseId &kase) override
    {
        reads.push_back(kase);
        const auto found = details.find(kase);
        if (found == details.end())
            return answered<domain::CaseDetail>(ErrorCode::NotFound);
        if (!slow)
            return answered<domain::CaseDetail>(found->second);
        Reply<domain::CaseDetail> reply;
        m_held.push_back([reply, detail = found->second] { reply.finish(detail); });
        return reply.request();
    }
    void answerNext()
    {
        auto answer = std::move(m_held.front());
        m_held.pop_front();
        answer();
    }

    Request<std::vector<domain::QueueSummary>> queues(Instant now) override
    {
        if (failWith)
            return answered<std::vector<domain::QueueSummary>>(*failWith);
        std::vector<domain::QueueSummary> out;
        for (const auto &queue : known) {
            domain::QueueSummary summary;
            summary.queue = queue;
            for (const auto &[id, detail] : details)
                if (detail.kase.queue == queue.id && detail.kase.state != domain::CaseState::Closed) {
                    ++summary.open;
                    summary.overdue += detail.kase.dueAt && *detail.kase.dueAt <= now ? 1 : 0;
                }
            out.push_back(summary);
        }
        return answered<std::vector<domain::QueueSummary>>(out);
    }

    Request<std::optional<domain::Policy>> policy() override
    {
        return answered<std::optional<domain::Policy>>(inForce);
    }

    std::map<domain::CaseId, domain::CaseDetail> details;
    std::optional<domain::Policy> inForce;
    std::vector<domain::Queue> known;
    std::vector<domain::CaseId> reads;
    std::optional<ErrorCode> failWith;
    bool slow = false; ///< details wait for answerNext()

private:
    std::deque<std::function<void()>> m_held;
};

} // namespace vigie::test
