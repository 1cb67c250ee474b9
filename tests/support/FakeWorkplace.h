#pragma once

#include "models/domain/ports/Workplace.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace vigie::test {

/// The platform's rules as the test sets them. Answers at once, or when the test says so.
class FakeWorkplace final : public domain::Workplace
{
public:
    Request<domain::WorkplaceRules> rules() override
    {
        ++asked;
        const Reply<domain::WorkplaceRules> reply;
        const auto answer = [this, reply] {
            reply.finish(refuseWith ? Result<domain::WorkplaceRules>(*refuseWith)
                                    : Result<domain::WorkplaceRules>(current));
        };
        if (slow)
            m_waiting.push_back(answer);
        else
            answer();
        return reply.request();
    }
    void answerAll()
    {
        for (const auto &answer : std::exchange(m_waiting, {}))
            answer();
    }

    domain::WorkplaceRules current;
    std::optional<ErrorCode> refuseWith;
    int asked = 0;
    bool slow = false;

private:
    std::vector<std::function<void()>> m_waiting;
};

} // namespace vigie::test
