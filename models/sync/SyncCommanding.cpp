#include "models/sync/SyncCommanding.h"

#include "models/sync/SyncExecutor.h"

namespace vigie::sync {

Request<domain::CommandId> SyncCommanding::command(const domain::CommandBody &body, const domain::CommandTerms &terms)
{
    return m_executor.command(body, terms);
}

} // namespace vigie::sync
