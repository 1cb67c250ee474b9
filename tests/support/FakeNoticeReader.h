#pragma once

#include "models/domain/ports/NoticeReader.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace vigie::test {

/// Notices in memory, by case. Answers at once, or when the test says so: with what was there when it was asked.
class FakeNoticeReader final : public domain::NoticeReader
{
public:
    Request<domain::NoticeDetail> read(const domain::CaseId &kase) override
    {
        reads.push_back(kase);
        const auto found = details.find(kase);
        if (found == details.end())
            return answered<domain::NoticeDetail>(ErrorCode::NotFound);
        if (!slow)
            return answered<domain::NoticeDetail>(found->second);
        Reply<domain::NoticeDetail> reply;
        m_held.push_back([reply, detail = found->second] { reply.finish(detail); });
        return reply.request();
    }
    void answerNext()
    {
        auto answer = std::move(m_held.front());
        m_held.pop_front();
        answer();
    }

    std::map<domain::CaseId, domain::NoticeDetail> details;
    std::vector<domain::CaseId> reads;
    bool slow = false;

private:
    std::deque<std::function<void()>> m_held;
};

} // namespace vigie::test
