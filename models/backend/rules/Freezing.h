#pragma once

#include "models/backend/store/BackendStore.h"

/// Suspicion of a minor: the whole account at once. Each function belongs inside one transaction.
namespace vigie::backend {

/// Nothing of the account is visible any more and nothing is paid out; every item is restricted, its open case goes to
/// the restricted queue and whoever held it loses the claim; what was published gets a case there. Evidence is on legal
/// hold. Freezing a frozen account changes nothing.
Result<void> freezeAccount(BackendStore &store, const domain::MemberId &member, const domain::PersonId &by,
                           Instant now);

/// Everything as it was before, except what was decided about an item meanwhile.
Result<void> unfreezeAccount(BackendStore &store, const domain::MemberId &member, Instant now);

} // namespace vigie::backend
