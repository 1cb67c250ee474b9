#pragma once

#include "models/domain/ports/QueueForecasting.h"
#include "models/domain/ports/Searching.h"
#include "models/sql/Database.h"

namespace vigie::cache {

/// The cases whose caption, owner, notices or notes have all these words, newest first, at most Searching::MostHits.
Result<std::vector<domain::SearchHit>> readHits(sql::Database &database, const QString &text);

/// What waits in the queue, from the index of due times.
Result<domain::QueueLoad> readLoad(sql::Database &database, const domain::QueueId &queue);

} // namespace vigie::cache
