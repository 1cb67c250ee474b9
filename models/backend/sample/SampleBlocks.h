#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend::sample {

/// Blocks among the sample members: one whom many block within an hour of a message, two who block each other, a few
/// alone, one that has ended, and two between who sent a notice and the member it is about. Belongs inside a
/// transaction, after addNotices().
Result<void> addBlocks(BackendStore &store, Instant now);

} // namespace vigie::backend::sample
