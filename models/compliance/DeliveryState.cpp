#include "models/compliance/DeliveryState.h"

#include <algorithm>

namespace vigie::compliance {

Milliseconds backoff(int failures, double chance)
{
    constexpr int MostDoublings = 20; // past the cap already; keeps the shift small
    const auto step = timing::SendAgain * (1 << std::clamp(failures, 0, MostDoublings));
    const auto bound = std::min<Milliseconds>(step, timing::SendAgainCap);
    return timing::ShortestWait + Milliseconds(static_cast<std::int64_t>(
                                      chance * static_cast<double>((bound - timing::ShortestWait).count())));
}

} // namespace vigie::compliance
