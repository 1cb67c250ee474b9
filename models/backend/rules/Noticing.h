#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Takes in a notice on items: it gets a case of its own where there is a notice desk, is counted on the items and
/// opens a review of each, or makes the open one more urgent. The notice itself stays open until it is decided. One on
/// abuse of children or intimate images goes the restricted way only: nothing of it is counted or shown elsewhere.
/// Belongs inside a transaction. Errors: NotFound (an item that is not there).
Result<void> fileNotice(BackendStore &store, domain::Notice notice, Instant now);

/// Its two halves: the notice is kept, and then processed. Between them lies the time in which a notifier's notices are
/// not processed for misuse (DSA Art. 23(2)); the clock of its case runs from `now`.
Result<void> keepNotice(BackendStore &store, domain::Notice notice, Instant now);
Result<void> processNotice(BackendStore &store, const domain::Notice &notice, Instant now);

/// The item became restricted, or is so no longer: the open cases of its notices, and of complaints about what was
/// decided on them, go where they belong, and whoever had one in hand or aside loses it. After the item was stored, and
/// inside its transaction.
Result<void> moveNotices(BackendStore &store, const domain::ItemId &item);

/// The notice was decided: its items count one less, and a review that was open for notices alone ends with the last.
Result<void> settleNotice(BackendStore &store, const domain::Notice &notice);

/// A complaint found the decision on it wrong, or it was taken back: it is open once more, for somebody whose decision
/// on it does not stand. Nothing where the platform has no notice desk. Belongs inside a transaction.
Result<void> examineNoticeAgain(BackendStore &store, domain::Notice notice, Instant now);

/// How grave a report is before anybody looked: by what it alleges, one step up for a trusted flagger (DSA Art. 22
/// gives their notices priority).
domain::Severity allegedSeverity(const domain::Notice &notice);

/// Whose items it is about, each once. What was deleted has no owner any more.
Result<std::vector<domain::MemberId>> ownersOf(BackendStore &store, const domain::Notice &notice);

} // namespace vigie::backend
