#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/verdicts/HiveReader.h"

namespace vigie::backend {

/// Takes in a machine's answer about an item: keeps the verdicts in full, renews the summary, and acts. What is cleared
/// and surely general or surely adult is published; everything else gets a case. A finding that a child may be involved
/// in something sexual moves the item to the restricted path at once. An answer without a single class (every model
/// failed) screens nothing: the item waits for a person. Belongs inside a transaction. Errors: NotFound.
Result<void> receiveVerdicts(BackendStore &store, const domain::ItemId &item,
                             const std::vector<domain::Verdict> &verdicts, Instant now);

/// The same for an answer in Hive's own wire form. The item is `item`, or the `post_id` beside the result when `item`
/// is empty. The text verdicts of an answer are not kept yet: captions have no screening queue of their own. Errors:
/// Invalid, TooLarge, NotFound.
Result<void> receiveHive(BackendStore &store, std::string_view json, const domain::ItemId &item, Instant now);

} // namespace vigie::backend
