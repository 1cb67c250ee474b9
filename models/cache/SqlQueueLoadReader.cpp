#include "models/cache/SqlQueueLoadReader.h"

#include "models/cache/SearchReads.h"

namespace vigie::cache {

Request<domain::QueueLoad> SqlQueueLoadReader::load(const domain::QueueId &queue)
{
    return m_replica.scanner().read<domain::QueueLoad>(
        [queue](sql::Database &database) { return readLoad(database, queue); });
}

} // namespace vigie::cache
