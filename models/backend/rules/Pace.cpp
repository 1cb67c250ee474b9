#include "models/backend/rules/Pace.h"

#include "models/backend/rules/Access.h"

namespace vigie::backend {

Result<domain::QueuePace> paceOf(BackendStore &store, const Person &person, const domain::QueueId &id, Instant now)
{
    TRY(const auto queue, store.readQueue(id));
    if (!mayWork(person, queue))
        return {ErrorCode::Permission, "queue"};
    domain::QueuePace pace;
    pace.queue = id;
    pace.window = PaceWindow;
    pace.asOf = now;
    TRY(const auto arrived, store.openedSince(id, now - PaceWindow));
    TRY(const auto finished, store.decidedSince(id, now - PaceWindow));
    pace.arrived = static_cast<int>(arrived);
    pace.finished = static_cast<int>(finished);
    return pace;
}

} // namespace vigie::backend
