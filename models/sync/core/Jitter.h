#pragma once

#include "models/base/Instant.h"

#include <cstdint>

namespace vigie::sync {

/// Randomness as a value: a splitmix64 sequence that lives in the state, so that a run can be repeated from its seed.
struct Jitter
{
    std::uint64_t position = 0;

    std::uint64_t next();
    /// Uniform in [0, bound]; 0 for a bound of 0.
    Milliseconds upTo(Milliseconds bound);
    /// Exponential back-off with full jitter: uniform in [0, min(cap, 0.5 s · 2^failures)].
    Milliseconds backoff(int failures, Milliseconds cap);
    /// `mean` ± timing::PollJitterPercent.
    Milliseconds around(Milliseconds mean);
};

} // namespace vigie::sync
