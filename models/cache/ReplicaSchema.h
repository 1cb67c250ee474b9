#pragma once

#include "models/sql/MigrationLadder.h"

namespace vigie::cache {

/// The schema of cache.db. Raw records and, beside them, narrow rows to sort, join and search by. Everything but
/// `record`, `quarantine`, `purged` and `meta` is derived from the raw records.
const sql::MigrationLadder &replicaLadder();

/// Grows whenever records are read or projected differently: the derived rows are then built anew from the raw ones and
/// quarantined records get another try.
inline constexpr int ReplicaReaderVersion = 3;

} // namespace vigie::cache
