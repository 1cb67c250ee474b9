#pragma once

#include "models/domain/ports/NoticeReader.h"
#include "models/sql/Database.h"

namespace vigie::cache {

/// Errors: NotFound.
Result<domain::NoticeDetail> readNoticeDetail(sql::Database &database, const domain::CaseId &kase);

} // namespace vigie::cache
