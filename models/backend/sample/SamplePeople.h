#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend::sample {

/// The people of the sample platform: moderators, a lead, people of the certification desk, a support agent. Invented.
std::vector<Person> samplePeople();

/// Its queues: screening, review of what is published, restricted work, certification.
std::vector<QueueRecord> sampleQueues();

} // namespace vigie::backend::sample
