#pragma once

#include "models/sync/core/Turn.h"

/// Which claims are held here, and how they go.
namespace vigie::sync {

/// The fencing token a decision about the case may carry: of the claim held, or of one that lapsed unheard.
std::optional<std::int64_t> tokenFor(const State &state, const domain::CaseId &kase);

void loseClaim(Turn &turn, const domain::CaseId &kase, ErrorCode reason);
void loseAllClaims(Turn &turn, ErrorCode reason);
/// The platform released it with the receipt.
void forgetClaim(Turn &turn, const domain::CaseId &kase);
/// The decision was undone, so the case is worked on after all.
void keepClaim(Turn &turn, const domain::CaseId &kase);

} // namespace vigie::sync
