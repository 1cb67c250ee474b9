#pragma once

#include "models/base/Request.h"
#include "models/domain/Application.h"
#include "models/domain/Case.h"
#include "models/domain/Ids.h"

namespace vigie::domain {

/// Verdicts on applications go into the durable outbox like every command; what becomes of them is told by Deciding
/// (outbox, withdraw, returned). Unlike a decision about an item, a verdict is never made offline nor on a claim that
/// has lapsed: until then it is a draft, and the evidence is gone with the claim.
class Certifying
{
public:
    virtual ~Certifying() = default;
    /// `kase` and `seen` as they were on the screen. Errors: Busy (outbox not read yet), Permission, Unreachable
    /// (offline), ClaimLost (not held now; never of a suspected minor), Invalid (another case, round or application),
    /// AlreadyDecided (decided here in this round), IllegalTransition and Changed (as the platform would refuse it),
    /// those of the disk.
    virtual Request<CommandId> give(const CertificationVerdict &verdict, const Case &kase, const Application &seen) = 0;
};

} // namespace vigie::domain
