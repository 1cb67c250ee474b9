#pragma once

#include "models/backend/rules/Judging.h"
#include "models/backend/store/BackendStore.h"

/// Decisions that one reader cannot make alone: the first one is kept, somebody else reads without seeing it, and where
/// they do not agree a lead decides.
namespace vigie::backend {

/// The first reader's finding as the second one is compared with; none when the case is no second reading.
Result<std::optional<DecisionRecord>> firstFinding(BackendStore &store, const domain::Case &kase);

/// Whether the person has already read this case, this round of readings or an earlier one.
Result<bool> hasRead(BackendStore &store, const Person &person, const domain::Case &kase);

/// The case goes to its next reader: somebody else, or a lead with both findings when two do not agree. Belongs inside
/// a transaction, after the finding was stored.
Result<void> passOn(BackendStore &store, CaseRecord record, Instant now);

} // namespace vigie::backend
