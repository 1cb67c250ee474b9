#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Takes in a notice on an item: it is counted on the item and opens a review, or makes the open one more urgent. The
/// notice itself stays open; the content desk decides the item, the notice desk the notice. Belongs inside a
/// transaction.
Result<void> fileNotice(BackendStore &store, domain::Notice notice, Instant now);

} // namespace vigie::backend
