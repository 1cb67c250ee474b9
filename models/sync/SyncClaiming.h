#pragma once

#include "models/domain/ports/Claiming.h"

namespace vigie::sync {

class SyncExecutor;

/// Claims kept alive by the executor.
class SyncClaiming final : public domain::Claiming
{
    Q_OBJECT

public:
    explicit SyncClaiming(SyncExecutor &executor);

    Request<domain::Claim> claimNext(const domain::QueueId &queue) override;
    Request<domain::Claim> claim(const domain::CaseId &kase) override;
    Request<void> release(const domain::CaseId &kase, domain::ReleaseReason reason) override;
    std::vector<domain::HeldClaim> held() const override;

private:
    SyncExecutor &m_executor;
};

} // namespace vigie::sync
