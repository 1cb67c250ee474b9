#include "models/sync/core/ServerTime.h"

namespace vigie::sync {

Instant serverNow(const State &state, Milliseconds now, Instant wall)
{
    if (state.serverTime == Instant{})
        return wall; // never heard of the platform: our clock is all there is
    return state.serverTime + (now - state.serverTimeAt);
}

} // namespace vigie::sync
