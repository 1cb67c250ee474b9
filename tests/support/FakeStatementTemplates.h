#pragma once

#include "models/compliance/StatementTemplateSource.h"

#include <deque>
#include <optional>

namespace vigie::test {

/// The platform's templates, or what keeps them from being read. Answers at once, or when the test says so.
class FakeStatementTemplates final : public compliance::StatementTemplateSource
{
public:
    Request<compliance::StatementTemplates> templates() override
    {
        ++asked;
        const Reply<compliance::StatementTemplates> reply;
        if (slow)
            m_held.push_back(reply);
        else
            answer(reply);
        return reply.request();
    }
    void answerNext()
    {
        const auto reply = m_held.front();
        m_held.pop_front();
        answer(reply);
    }

    std::optional<compliance::StatementTemplates> known; ///< none: the platform has none
    std::optional<ErrorCode> failWith;
    bool slow = false;
    int asked = 0;

private:
    void answer(const Reply<compliance::StatementTemplates> &reply) const
    {
        using Answer = Result<compliance::StatementTemplates>;
        reply.finish(failWith ? Answer(*failWith) : known ? Answer(*known) : Answer(ErrorCode::NotFound));
    }

    std::deque<Reply<compliance::StatementTemplates>> m_held;
};

} // namespace vigie::test
