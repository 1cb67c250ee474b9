#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Takes in a notice on items: it gets a case of its own where there is a notice desk, is counted on the items and
/// opens a review of each, or makes the open one more urgent. The notice itself stays open until it is decided. One on
/// abuse of children or intimate images goes the restricted way only: nothing of it is counted or shown elsewhere.
/// Belongs inside a transaction. Errors: NotFound (an item that is not there).
Result<void> fileNotice(BackendStore &store, domain::Notice notice, Instant now);

/// The item became restricted, or is so no longer: the open cases of its notices go where they belong, and whoever had
/// one in hand loses it. After the item was stored, and inside its transaction.
Result<void> moveNotices(BackendStore &store, const domain::ItemId &item);

/// The notice was decided: its items count one less, and a review that was open for notices alone ends with the last.
Result<void> settleNotice(BackendStore &store, const domain::Notice &notice);

/// A complaint found the decision on it wrong: it is open once more, for somebody who has not decided it. Nothing where
/// the platform has no notice desk. Belongs inside a transaction.
Result<void> examineNoticeAgain(BackendStore &store, domain::Notice notice, Instant now);

/// How grave a report is before anybody looked: by what it alleges, one step up for a trusted flagger (DSA Art. 22
/// gives their notices priority).
domain::Severity allegedSeverity(const domain::Notice &notice);

} // namespace vigie::backend
