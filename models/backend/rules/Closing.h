#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// The case is decided: its lease ends and it leaves the feed of its queue with everything around it.
Result<void> closeCase(BackendStore &store, CaseRecord record);

} // namespace vigie::backend
