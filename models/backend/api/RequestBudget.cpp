#include "models/backend/api/RequestBudget.h"

#include <algorithm>
#include <cmath>

namespace vigie::backend::api {

std::optional<Milliseconds> RequestBudget::take(const domain::PersonId &person, Milliseconds now)
{
    if (m_perSecond <= 0)
        return std::nullopt;
    constexpr double Second = 1000;
    const double rate = m_perSecond;
    const double most = rate * AtOnce;
    const auto [found, isNew] = m_purses.try_emplace(person, Purse{most, now});
    auto &purse = found->second;
    purse.left = std::min(most, purse.left + static_cast<double>((now - purse.at).count()) * rate / Second);
    purse.at = now;
    if (purse.left < 1)
        return Milliseconds(static_cast<std::int64_t>(std::ceil((1 - purse.left) * Second / rate)));
    purse.left -= 1;
    return std::nullopt;
}

} // namespace vigie::backend::api
