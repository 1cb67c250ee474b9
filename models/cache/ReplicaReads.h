#pragma once

#include "models/domain/ports/CaseFeed.h"
#include "models/domain/ports/CaseReader.h"
#include "models/sql/Database.h"

#include <limits>
#include <vector>

namespace vigie::cache {

/// Row ids of the cases that pass the filter (domain::fits), in the order asked for: see CaseQuery. The first `most`.
Result<std::vector<domain::RowId>> readOrder(sql::Database &database, const domain::CaseFilter &filter,
                                             std::size_t most = std::numeric_limits<std::size_t>::max());

/// Cases of the queue that are neither closed nor parked.
Result<int> openCases(sql::Database &database, const domain::QueueId &queue);

/// Of the cases that are here, whether each belongs into the order.
Result<std::vector<domain::ListedCase>> readListed(sql::Database &database, const domain::CaseFilter &filter,
                                                   const std::vector<domain::CaseId> &cases);

/// The rows as the list shows them, in the order asked for, without those that are gone.
Result<std::vector<domain::CaseRow>> readRows(sql::Database &database, const std::vector<domain::RowId> &rows);

/// One state of the replica, whatever is written meanwhile. Errors: NotFound.
Result<domain::CaseDetail> readDetail(sql::Database &database, const domain::CaseId &kase);

/// Oldest first.
Result<std::vector<domain::Notice>> noticesOf(sql::Database &database, const domain::ItemId &item);

/// The newest version whose day has come at the platform.
Result<std::optional<domain::Policy>> policyInForce(sql::Database &database);

Result<std::vector<domain::QueueSummary>> readQueues(sql::Database &database, Instant now);

} // namespace vigie::cache
