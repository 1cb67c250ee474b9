#include "models/cache/SqlSearching.h"

#include "models/cache/SearchReads.h"

namespace vigie::cache {

Request<std::vector<domain::SearchHit>> SqlSearching::search(const QString &text)
{
    return m_replica.reader().read<std::vector<domain::SearchHit>>(
        [text](sql::Database &database) { return readHits(database, text); });
}

} // namespace vigie::cache
