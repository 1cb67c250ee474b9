#pragma once

#include "models/base/Request.h"
#include "models/domain/Case.h"
#include "models/domain/Complaint.h"

namespace vigie::domain {

/// Decisions on complaints, through the durable outbox as those on notices.
class Complaining
{
public:
    virtual ~Complaining() = default;
    /// `kase` and `seen` as they were on the screen. Errors: Busy (outbox not read yet), Permission, SecondPerson (the
    /// first decision is this person's own), ClaimLost (none held and none may be assumed), Invalid (another case,
    /// round or complaint, or a fault of faultsOf()), AlreadyDecided (decided here in this round), Closed, those of the
    /// disk.
    virtual Request<CommandId> decide(const ComplaintDecision &decision, const Case &kase, const Complaint &seen,
                                      int policyVersion) = 0;
};

} // namespace vigie::domain
