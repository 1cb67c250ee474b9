#include "models/sync/SyncClaiming.h"

#include "models/sync/SyncExecutor.h"
#include "models/sync/core/View.h"

namespace vigie::sync {

using namespace domain;

SyncClaiming::SyncClaiming(SyncExecutor &executor) : m_executor(executor)
{
    connect(&executor, &SyncExecutor::heldChanged, this, &Claiming::heldChanged);
    connect(&executor, &SyncExecutor::lost, this, &Claiming::lost);
}

Request<Claim> SyncClaiming::claimNext(const QueueId &queue)
{
    return m_executor.claim(queue);
}

Request<Claim> SyncClaiming::claim(const CaseId &kase)
{
    return m_executor.claim(kase);
}

Request<void> SyncClaiming::release(const CaseId &kase, ReleaseReason reason)
{
    return m_executor.release(kase, reason);
}

std::vector<HeldClaim> SyncClaiming::held() const
{
    return heldClaims(m_executor.state(), m_executor.clock().monotonic());
}

} // namespace vigie::sync
