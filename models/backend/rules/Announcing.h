#pragma once

#include "models/backend/store/BackendStore.h"

/// Keeps the feeds true: a queue's feed shows its open cases, and of each the item, its owner and its notices; of a
/// complaint the notice that it goes back to. Revisions grow when a record leaves a feed or comes back to it, so that
/// "newer wins" is enough for a reader.
namespace vigie::backend {

/// The case changed or was opened: it and everything around it enter the feed of its queue.
Result<void> announceOpen(BackendStore &store, const CaseRecord &record);
/// Only the case itself changed (claimed, given back).
Result<void> announceCase(BackendStore &store, const domain::Case &kase);
/// The case closed, or left `queue`: whatever nothing else keeps in that feed goes.
Result<void> announceGone(BackendStore &store, const CaseRecord &record, const domain::QueueId &queue);

/// The record changed: wherever it is shown it is shown anew.
Result<void> announce(BackendStore &store, domain::RecordType type, std::string_view id);

/// What the notice names became restricted, or is so no longer: from the feeds of open queues, where it was shown
/// beside something else, it goes, or comes back.
Result<void> announceWay(BackendStore &store, const domain::Notice &notice);

/// Erased for good: told to every feed that ever had it.
Result<void> announcePurged(BackendStore &store, domain::RecordType type, std::string_view id);

} // namespace vigie::backend
