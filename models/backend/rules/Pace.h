#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/Forecast.h"

namespace vigie::backend {

inline constexpr std::chrono::hours PaceWindow{1};

/// What came into the queue and what was decided in it during the last hour. Nobody's own pace has a field here.
/// Errors: NotFound, Permission (not a queue of this person).
Result<domain::QueuePace> paceOf(BackendStore &store, const Person &person, const domain::QueueId &queue, Instant now);

} // namespace vigie::backend
