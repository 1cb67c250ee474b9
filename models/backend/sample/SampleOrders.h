#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend::sample {

/// Orders to give information, each as far as another: fresh, waiting for the second person, lacking an element, handed
/// over with a prohibition to tell. Authorities and members are invented. Belongs inside a transaction.
Result<void> addInformationOrders(BackendStore &store, Instant now);

} // namespace vigie::backend::sample
