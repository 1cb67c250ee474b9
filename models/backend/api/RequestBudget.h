#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <map>
#include <optional>

namespace vigie::backend::api {

/// How many requests one person may send: so many a second, and twice as many at once. One thread.
class RequestBudget
{
public:
    /// 0: as many as they like.
    explicit RequestBudget(int perSecond = 0) : m_perSecond(perSecond) {}

    /// Takes one request of the person's budget. None: it may be served; else how long until the next one may.
    std::optional<Milliseconds> take(const domain::PersonId &person, Milliseconds now);

private:
    static constexpr int AtOnce = 2; ///< seconds' worth that may come in one go: a start asks for many things
    static constexpr std::int64_t One = 1'000;
    struct Purse
    {
        std::int64_t left = 0; ///< thousandths of a request
        Milliseconds at{0};
    };
    int m_perSecond;
    std::map<domain::PersonId, Purse> m_purses;
};

} // namespace vigie::backend::api
