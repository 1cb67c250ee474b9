#include "models/backend/rules/Closing.h"

#include "models/backend/rules/Announcing.h"
#include "models/backend/rules/CaseOpening.h"
#include "models/backend/rules/Claims.h"

namespace vigie::backend {

using namespace vigie::domain;

Result<void> closeCase(BackendStore &store, CaseRecord record)
{
    TRY_DONE(endLease(store, record.kase.id));
    record.kase.state = CaseState::Closed;
    record.kase.claimedBy.reset();
    ++record.kase.rev;
    TRY_DONE(storeCase(store, record));
    return announceGone(store, record, record.kase.queue);
}

} // namespace vigie::backend
