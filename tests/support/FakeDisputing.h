#pragma once

#include "models/domain/ports/Disputing.h"

#include <algorithm>

namespace vigie::test {

/// Disputes as the platform would keep them, without its judgement of what is written. Answers at once.
class FakeDisputing final : public domain::Disputing
{
public:
    Request<std::vector<domain::Dispute>> about(const domain::NoticeId &notice) override
    {
        if (failWith)
            return answered(Result<std::vector<domain::Dispute>>(*failWith));
        std::vector<domain::Dispute> found;
        std::ranges::copy_if(disputes, std::back_inserter(found),
                             [&](const domain::Dispute &dispute) { return dispute.notice == notice; });
        return answered(Result<std::vector<domain::Dispute>>(std::move(found)));
    }
    Request<domain::Dispute> open(const domain::NoticeId &notice, const domain::DecisionId &decision,
                                  const domain::DisputeEntry &entry) override
    {
        if (failWith)
            return answered(Result<domain::Dispute>(*failWith));
        disputes.push_back({domain::DisputeId("dispute-" + std::to_string(disputes.size() + 1)),
                            1,
                            notice,
                            decision,
                            contested,
                            entry,
                            {},
                            {}});
        return answered(Result<domain::Dispute>(disputes.back()));
    }
    Request<domain::Dispute> save(const domain::DisputeId &id, std::int64_t rev,
                                  const domain::DisputeEntry &entry) override
    {
        auto &dispute = *std::ranges::find(disputes, id, &domain::Dispute::id);
        if (failWith || dispute.rev != rev)
            return answered(Result<domain::Dispute>(failWith.value_or(ErrorCode::Changed)));
        dispute.entry = entry;
        ++dispute.rev;
        return answered(Result<domain::Dispute>(dispute));
    }

    std::vector<domain::Dispute> disputes; ///< oldest first
    Instant contested{};                   ///< when what is disputed was decided
    std::optional<ErrorCode> failWith;
};

} // namespace vigie::test
