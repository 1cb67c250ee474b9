#pragma once

#include "models/cache/ReplicaRows.h"
#include "models/domain/ports/Stores.h"

namespace vigie::cache {

/// What a page did, and what it touched.
struct PageEffect
{
    domain::PageApplied counts;
    Touched touched;
};

/// A page and its cursor in one transaction. A page may come twice, late or out of order: `seq` (commit order of the
/// platform) decides about removals, `rev` about versions. Erased rows are out of the log too when it returns.
/// Errors: Changed when the page is of another epoch than the replica; those of the database, then nothing happened.
Result<PageEffect> applyPage(sql::Database &database, const domain::ChangePage &page);

/// Empties the log of what was purged and answers whose erasure is complete now, to be acknowledged. An id comes again
/// when its purge is asked for again: the last acknowledgement may have been lost.
Result<std::vector<std::string>> settlePurges(sql::Database &database);

/// The platform knows that these are erased. They stay purged.
Result<void> forgetAcknowledged(sql::Database &database, const std::vector<std::string> &ids);

Result<domain::ReplicaPosition> readPosition(sql::Database &database);

/// The change with the wire's word for its type, by which it is stored.
domain::Change named(domain::Change change);

/// Raw changes without an envelope, under a name made from their bytes, so that the same one is kept once.
domain::Change asQuarantined(const std::string &malformed);

} // namespace vigie::cache
