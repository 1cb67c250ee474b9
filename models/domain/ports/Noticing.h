#pragma once

#include "models/base/Request.h"
#include "models/domain/Case.h"
#include "models/domain/NoticeDecision.h"

namespace vigie::domain {

/// Decisions on notices go into the durable outbox like every command; what becomes of them is told by Deciding
/// (outbox, withdraw, returned). They are held for the undo window, because letters leave with them.
class Noticing
{
public:
    virtual ~Noticing() = default;
    /// `kase` and `seen` as they were on the screen. Errors: Busy (outbox not read yet), Permission, ClaimLost (none
    /// held and none may be assumed), Invalid (another case, round or notice, or a fault of faultsOf()),
    /// AlreadyDecided (decided here in this round), Closed, those of the disk.
    virtual Request<CommandId> decide(const NoticeDecision &decision, const Case &kase, const Notice &seen,
                                      int policyVersion) = 0;
};

} // namespace vigie::domain
