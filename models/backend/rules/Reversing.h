#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// What an item becomes when a decision about it is taken back: a publication makes it unavailable, an unavailability
/// published again, a reclassification gets the old class back; a block stays until somebody decides again. An item
/// that has moved on since stays as it is.
domain::ItemOutcome takenBack(const DecisionRecord &decision, const domain::Item &item);

/// Takes a primary decision back and opens the next round of its case. Only its author or a lead may. Belongs inside a
/// transaction. Errors: NotFound, Permission, Invalid (of another case), AlreadyDecided (its round is over),
/// IllegalTransition (not a decision that can be reversed).
Result<domain::Receipt> reverse(BackendStore &store, const Person &person, const domain::Command &command, Instant now);

} // namespace vigie::backend
