#include "models/backend/api/RequestBudget.h"

#include <algorithm>

namespace vigie::backend::api {

std::optional<Milliseconds> RequestBudget::take(const domain::PersonId &person, Milliseconds now)
{
    if (m_perSecond <= 0)
        return std::nullopt;
    // In thousandths of a request: so many come back in a millisecond as whole ones in a second.
    const std::int64_t most = One * m_perSecond * AtOnce;
    const auto [found, isNew] = m_purses.try_emplace(person, Purse{most, now});
    auto &purse = found->second;
    purse.left = std::min(most, purse.left + (now - purse.at).count() * m_perSecond);
    purse.at = now;
    if (purse.left < One)
        return Milliseconds((One - purse.left + m_perSecond - 1) / m_perSecond);
    purse.left -= One;
    return std::nullopt;
}

} // namespace vigie::backend::api
