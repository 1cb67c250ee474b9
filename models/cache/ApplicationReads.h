#pragma once

#include "models/domain/ports/ApplicationReader.h"
#include "models/sql/Database.h"

namespace vigie::cache {

/// Errors: NotFound.
Result<domain::ApplicationDetail> readApplicationDetail(sql::Database &database, const domain::CaseId &kase);

} // namespace vigie::cache
