#pragma once

#include "models/domain/ports/ApplicationReader.h"
#include "models/sql/Database.h"

#include <vector>

namespace vigie::cache {

/// The rows as the list shows them, in the order asked for, without those that are gone or are of another kind.
Result<std::vector<domain::ApplicationRow>> readApplicationRows(sql::Database &database,
                                                                const std::vector<domain::RowId> &rows);

/// Errors: NotFound.
Result<domain::ApplicationDetail> readApplicationDetail(sql::Database &database, const domain::CaseId &kase);

} // namespace vigie::cache
