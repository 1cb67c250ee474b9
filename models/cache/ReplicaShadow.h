#pragma once

#include "models/cache/ReplicaPages.h"

namespace vigie::cache {

/// Shadow resync: pages are laid beside the live rows as raw records, and swapped in at the end. Records that survive
/// keep their row numbers. Pages of a resync that was broken off are dropped by the next begin.
Result<void> beginShadow(sql::Database &database, const std::string &epoch);

/// Errors: IllegalTransition without a begin, Changed for a page of another epoch.
Result<domain::PageApplied> stagePage(sql::Database &database, const domain::ChangePage &page);

/// One transaction: what is not in the shadow goes, what is in it comes, whatever its revision (a restored platform may
/// be older). Purged ids stay away. Errors: IllegalTransition when no page has come: nothing is wiped on silence (F13).
Result<void> swapShadow(sql::Database &database);

/// Builds the derived rows anew from the raw records and tries quarantined ones again, when another version of the
/// reading code made them.
Result<void> refreshReading(sql::Database &database);

} // namespace vigie::cache
