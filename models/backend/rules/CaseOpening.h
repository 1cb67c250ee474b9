#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/verdicts/Finding.h"

namespace vigie::backend {

/// How long a case of this severity may wait. Critical things cannot wait for the end of a meeting; what the machine
/// never saw waits a day.
Milliseconds dueIn(domain::CaseReason reason, domain::Severity severity);

/// Sort key of work: the latest start, moved ahead by severity (milliseconds since 1970; smaller is sooner).
std::int64_t urgencyOf(const domain::Case &kase, Milliseconds handlingTime);

/// Stores a case with its sort key.
Result<void> storeCase(BackendStore &store, const CaseRecord &record);

/// Opens a review of the item, or makes the open one say the more severe finding. Restricted items go to the restricted
/// queue whatever is asked for.
Result<CaseRecord> openReview(BackendStore &store, const domain::Item &item, std::string_view queue,
                              domain::CaseReason reason, const verdicts::Finding &finding, Instant now,
                              std::optional<domain::CaseId> id = std::nullopt);

} // namespace vigie::backend
