#pragma once

#include "models/backend/store/BackendStore.h"

/// The end of an account. Whoever sells on the platform is told thirty days before (Regulation (EU) 2019/1150
/// Art. 4(2)); here everybody is. Until then it can be withdrawn.
namespace vigie::backend {

/// At once where the decision leaves no notice, else from the day that it names.
Result<void> endAccount(BackendStore &store, const NoticeDecisionRecord &made, const domain::Restriction &ending,
                        const domain::MemberId &member);

/// Accounts whose notice is over end now.
Result<void> endAccountsDue(BackendStore &store, Instant now);

/// Whether an account is to end by now that has not.
Result<bool> isEndingDue(BackendStore &store, Instant now);

} // namespace vigie::backend
