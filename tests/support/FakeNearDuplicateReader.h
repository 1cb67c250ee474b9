#pragma once

#include "models/domain/ports/NearDuplicateReader.h"

#include <map>
#include <optional>
#include <vector>

namespace vigie::test {

/// A platform that has compared its pictures. Answers at once, or when the test says so.
class FakeNearDuplicateReader final : public domain::NearDuplicateReader
{
public:
    Request<domain::NearDuplicates> nearDuplicates(const domain::ItemId &item) override
    {
        asked.push_back(item);
        const Reply<domain::NearDuplicates> reply;
        m_held.emplace_back(item, reply);
        if (!slow)
            answerAll();
        return reply.request();
    }
    void answerAll()
    {
        for (const auto &[item, reply] : std::exchange(m_held, {})) {
            const auto found = known.find(item);
            if (failWith)
                reply.finish(Result<domain::NearDuplicates>(*failWith));
            else
                reply.finish(found == known.end()
                                 ? domain::NearDuplicates{.comparison = domain::Comparison::Done, .items = {}}
                                 : found->second);
        }
    }

    std::map<domain::ItemId, domain::NearDuplicates> known;
    std::vector<domain::ItemId> asked;
    std::optional<ErrorCode> failWith;
    bool slow = false;

private:
    std::vector<std::pair<domain::ItemId, Reply<domain::NearDuplicates>>> m_held;
};

} // namespace vigie::test
