#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Keys of commands are kept for at least 30 days; a day more, so that a clock that is off cannot cut it short.
inline constexpr Milliseconds KeepCommands = std::chrono::hours(24 * 31);

/// A workstation that was away longer than this reads everything anew.
inline constexpr Milliseconds KeepRemovals = std::chrono::hours(24 * 30);

/// What time alone brings about: leases and certifications lapse, hidden items come back, restrictions and strikes end,
/// accounts end whose notice is over, evidence, old command keys and old removals are forgotten. In a transaction of
/// its own; cheap when nothing is due. Answers whether anything changed.
Result<bool> tick(BackendStore &store, Instant now);

} // namespace vigie::backend
