#pragma once

#include "models/sync/core/State.h"

/// Whose commands these are, and what hangs on them.
namespace vigie::sync {

bool isMine(const State &state, const Outgoing &command);
/// A deadline hangs on the way to the platform: a decision waits to leave, or a case is held.
bool isPromised(const State &state);

} // namespace vigie::sync
