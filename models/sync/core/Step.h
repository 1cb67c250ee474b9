#pragma once

#include "models/sync/core/Effect.h"
#include "models/sync/core/State.h"

namespace vigie::sync {

struct Stepped
{
    State state;
    std::vector<Effect> effects;
};

/// The whole protocol: what is known, what happened → what is known now and what is to be done. Pure: no clock, no
/// thread, no I/O. Call again with Woke at state.wakeAt.
Stepped step(State state, const Event &event);

} // namespace vigie::sync
