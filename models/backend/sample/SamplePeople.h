#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend::sample {

/// The people of the sample platform: moderators, a lead, a support agent. Invented.
std::vector<Person> samplePeople();

/// Its queues: screening, review of what is published, restricted work.
std::vector<QueueRecord> sampleQueues();

} // namespace vigie::backend::sample
