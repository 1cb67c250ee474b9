#pragma once

#include "models/backend/store/BackendStore.h"

/// Notices of somebody whose notices are not processed for a while (DSA Art. 23(2)). They are kept, and processed when
/// the period is over; what cannot wait is processed at once.
namespace vigie::backend {

/// A danger to life, and what shows abuse of children or intimate images: whoever sends it.
bool cannotWait(const domain::Notice &notice);

/// After its filing was stored, and inside its transaction.
Result<void> fileOrSetAside(BackendStore &store, domain::Notice notice, Instant now);

/// Notices whose notifier is not suspended any more: their time is over, or the decision that began it was changed.
Result<void> takeUpWhatMayBe(BackendStore &store, Instant now);

} // namespace vigie::backend
