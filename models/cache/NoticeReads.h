#pragma once

#include "models/domain/ports/NoticeReader.h"
#include "models/sql/Database.h"

namespace vigie::cache {

/// Of a complaint's case: the notice that it goes back to, with the complaint. Errors: NotFound.
Result<domain::NoticeDetail> readNoticeDetail(sql::Database &database, const domain::CaseId &kase);

/// See NoticeReader::wave().
Result<std::vector<domain::CaseId>> readWave(sql::Database &database, const domain::CaseId &kase);

} // namespace vigie::cache
