#pragma once

#include "models/domain/ports/RestrictedViewing.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace vigie::test {

/// Grants looks at restricted content as the platform would: of whole requests, for `ttl`. Answers at once, or when the
/// test says so.
class FakeViewing final : public domain::RestrictedViewing
{
public:
    Request<domain::ViewingGrant> ask(const domain::ViewingRequest &request) override
    {
        asked.push_back(request);
        Reply<domain::ViewingGrant> reply;
        const domain::ViewingGrant grant{domain::ViewingId("viewing-" + std::to_string(asked.size())), request.item,
                                         ttl};
        auto answer = [this, reply, grant, whole = domain::isWhole(request)] {
            if (refuseWith)
                reply.finish(Result<domain::ViewingGrant>(*refuseWith));
            else
                reply.finish(whole ? Result<domain::ViewingGrant>(grant)
                                   : Result<domain::ViewingGrant>(ErrorCode::Invalid));
        };
        if (slow)
            m_held.emplace_back(answer);
        else
            answer();
        return reply.request();
    }
    Request<void> report(const domain::ViewingId &id, const domain::ViewingReport &report) override
    {
        reports.emplace_back(id, report);
        return answered<void>(isLost ? Result<void>(ErrorCode::Unreachable) : Result<void>());
    }

    void answerAll()
    {
        for (const auto &answer : std::exchange(m_held, {}))
            answer();
    }
    std::vector<domain::ViewingStage> stages() const
    {
        std::vector<domain::ViewingStage> all;
        for (const auto &[id, report] : reports)
            all.push_back(report.stage);
        return all;
    }

    Milliseconds ttl{60'000};
    std::vector<domain::ViewingRequest> asked;
    std::vector<std::pair<domain::ViewingId, domain::ViewingReport>> reports;
    std::optional<ErrorCode> refuseWith;
    bool isLost = false; ///< no report comes through
    bool slow = false;

private:
    std::vector<std::function<void()>> m_held;
};

} // namespace vigie::test
