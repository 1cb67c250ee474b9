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
    /// Of the same content, or the same members; in the order of their ids.
    Request<std::vector<domain::CaseId>> wave(const domain::CaseId &kase) override
    {
        std::vector<domain::CaseId> cases;
        const auto about = details.find(kase);
        for (const auto &[id, detail] : details)
            if (about != details.end() && detail.kase.kind == domain::CaseKind::NoticeReview &&
                detail.kase.state != domain::CaseState::Closed && sharesContent(about->second, detail))
                cases.push_back(id);
        return answered<std::vector<domain::CaseId>>(cases);
    }
    std::size_t unanswered() const { return m_held.size(); }
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
    static bool sharesContent(const domain::NoticeDetail &one, const domain::NoticeDetail &other)
    {
        for (const auto &a : one.items)
            for (const auto &b : other.items)
                if (a.id == b.id || (a.owner && b.owner && a.owner->id == b.owner->id))
                    return true;
        return false;
    }
    std::deque<std::function<void()>> m_held;
};

} // namespace vigie::test
