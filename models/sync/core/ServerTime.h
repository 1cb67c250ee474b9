#pragma once

#include "models/sync/core/State.h"

namespace vigie::sync {

/// The platform's clock, counted on from its last answer by our monotonic one; `wall` until it was heard.
Instant serverNow(const State &state, Milliseconds now, Instant wall);

} // namespace vigie::sync
