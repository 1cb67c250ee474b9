#pragma once

#include "models/backend/store/BackendStore.h"

#include <vector>

namespace vigie::backend::sample {

/// What happened to these members before today: certification, strikes, restrictions, earlier decisions. One account
/// was frozen a few minutes ago. Inside a transaction of the caller.
Result<void> addHistories(BackendStore &store, const std::vector<domain::MemberId> &creators, Instant now,
                          std::uint64_t seed);

} // namespace vigie::backend::sample
