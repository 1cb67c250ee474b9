#pragma once

#include "models/backend/store/BackendStore.h"

/// What a referral forbids: deleting while it is open or its legal hold is, and telling while it must not be told.
namespace vigie::backend {

/// Whether nothing of the item may be deleted: a referral names it that is not closed, or whose legal hold is open.
Result<bool> isHeld(BackendStore &store, const domain::ItemId &item, Instant now);
/// Likewise of anything of theirs, and so of their evidence.
Result<bool> isHeld(BackendStore &store, const domain::MemberId &member, Instant now);

/// Whether a referral on this notice forbids telling anybody what was decided.
Result<bool> isSilenced(BackendStore &store, const domain::NoticeId &notice, Instant now);

/// The chains of custody of the item say that it is no longer kept, and then that it was deleted. Belongs into the
/// transaction that deletes it. Errors: IllegalTransition (it is held), those of the store.
Result<void> recordDestruction(BackendStore &store, const domain::ItemId &item, Instant now);

} // namespace vigie::backend
