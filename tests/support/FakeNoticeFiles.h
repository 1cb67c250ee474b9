#pragma once

#include "models/domain/ports/NoticeFiles.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace vigie::test {

/// Files of notices as the platform would give them out. Answers at once, or when the test says so.
class FakeNoticeFiles final : public domain::NoticeFiles
{
public:
    Request<domain::NoticeFile> file(const domain::NoticeId &notice) override
    {
        asked.push_back(notice);
        Reply<domain::NoticeFile> reply;
        auto answer = [this, reply, notice] {
            const auto found = files.find(notice);
            if (failWith)
                reply.finish(Result<domain::NoticeFile>(*failWith));
            else if (found == files.end())
                reply.finish(Result<domain::NoticeFile>(ErrorCode::NotFound));
            else
                reply.finish(found->second);
        };
        if (slow)
            m_held.push_back(answer);
        else
            answer();
        return reply.request();
    }
    void answerNext()
    {
        auto answer = std::move(m_held.front());
        m_held.pop_front();
        answer();
    }

    std::map<domain::NoticeId, domain::NoticeFile> files;
    std::vector<domain::NoticeId> asked;
    std::optional<ErrorCode> failWith;
    bool slow = false;

private:
    std::deque<std::function<void()>> m_held;
};

} // namespace vigie::test
