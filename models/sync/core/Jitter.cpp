#include "models/sync/core/Jitter.h"

#include "models/sync/core/Timing.h"

#include <algorithm>

namespace vigie::sync {

std::uint64_t Jitter::next()
{
    std::uint64_t z = position += 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

Milliseconds Jitter::upTo(Milliseconds bound)
{
    if (bound.count() <= 0)
        return Milliseconds(0);
    return Milliseconds(static_cast<std::int64_t>(next() % (static_cast<std::uint64_t>(bound.count()) + 1)));
}

Milliseconds Jitter::backoff(int failures, Milliseconds cap)
{
    constexpr int MostDoublings = 10; // past the cap already; keeps the shift small
    const auto step = timing::RetryBase * (1 << std::clamp(failures, 0, MostDoublings));
    return upTo(std::min<Milliseconds>(cap, step));
}

Milliseconds Jitter::around(Milliseconds mean)
{
    const Milliseconds swing = mean * timing::PollJitterPercent / 100;
    return mean - swing + upTo(2 * swing);
}

} // namespace vigie::sync
