#pragma once

#include "models/base/Request.h"
#include "models/domain/Claim.h"

#include <QObject>

#include <vector>

namespace vigie::domain {

/// Leases on cases. Never queued: without the platform there is no new claim.
class Claiming : public QObject
{
    Q_OBJECT

public:
    static constexpr int MaxReservedAhead = 2;

    /// The platform picks the next case of the queue. Errors: NotFound (queue empty), Unreachable, Permission.
    virtual Request<Claim> claimNext(const QueueId &queue) = 0;
    virtual Request<Claim> claim(const CaseId &kase) = 0; ///< Errors: ClaimLost (somebody else holds it), Closed, …
    virtual Request<void> release(const CaseId &kase, ReleaseReason reason) = 0;
    virtual std::vector<HeldClaim> held() const = 0; ///< the ones still good

Q_SIGNALS:
    void heldChanged();
    void lost(const vigie::domain::CaseId &kase, vigie::ErrorCode reason);
};

} // namespace vigie::domain
