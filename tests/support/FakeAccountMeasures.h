#pragma once

#include "models/domain/ports/AccountMeasures.h"

#include <algorithm>
#include <map>

namespace vigie::test {

/// Accounts as the platform counts them, and measures that wait. Answers at once.
class FakeAccountMeasures final : public domain::AccountMeasures
{
public:
    struct Answer
    {
        domain::DecisionId decision;
        domain::MeasureAnswer answer = domain::MeasureAnswer::Unknown;
        QString reason;
    };

    Request<domain::NoticeStanding> standing(const domain::NoticeId &notice) override
    {
        ++asked;
        auto known = standings[notice];
        known.notice = notice;
        return replied<domain::NoticeStanding>(known);
    }
    Request<std::vector<domain::WaitingMeasure>> waiting() override
    {
        return replied<std::vector<domain::WaitingMeasure>>(measures);
    }
    Request<std::vector<domain::WaitingMeasure>> answer(const domain::WaitingMeasure &measure,
                                                        domain::MeasureAnswer answer, const QString &reason) override
    {
        if (!failWith) {
            answers.push_back({measure.decision, answer, reason});
            std::erase_if(measures, [&](const domain::WaitingMeasure &one) { return one == measure; });
        }
        return replied<std::vector<domain::WaitingMeasure>>(measures);
    }

    std::map<domain::NoticeId, domain::NoticeStanding> standings;
    std::vector<domain::WaitingMeasure> measures;
    std::vector<Answer> answers;
    std::optional<ErrorCode> failWith;
    int asked = 0;

private:
    template <typename T> Request<T> replied(T value) const
    {
        const Reply<T> reply;
        reply.finish(failWith ? Result<T>(*failWith) : Result<T>(std::move(value)));
        return reply.request();
    }
};

} // namespace vigie::test
