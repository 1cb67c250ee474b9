#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend::sample {

/// What stands beside the sample's cases: two questions before the ethics committee, one of them answered with words
/// for the policy; three disputes before a certified body; two notices to another host. Where the world is too small
/// for a case, less. Belongs inside a transaction, after addComplaints().
Result<void> addCasebook(BackendStore &store, Instant now);

} // namespace vigie::backend::sample
