#include "models/sync/core/Holdings.h"

namespace vigie::sync {

using domain::CaseId;

std::optional<std::int64_t> tokenFor(const State &state, const CaseId &kase)
{
    if (const auto held = state.leases.held.find(kase); held != state.leases.held.end())
        return held->second.claim.token;
    if (const auto lapsed = state.leases.lapsed.find(kase); lapsed != state.leases.lapsed.end())
        return lapsed->second.token;
    return std::nullopt;
}

void loseClaim(Turn &turn, const CaseId &kase, ErrorCode reason)
{
    auto &leases = turn.state.leases;
    leases.lapsed.erase(kase);
    if (leases.held.erase(kase) == 0)
        return;
    ++turn.state.claimsRevision;
    turn.emit(effect::AnnounceClaimLost{kase, reason});
}

void loseAllClaims(Turn &turn, ErrorCode reason)
{
    auto &leases = turn.state.leases;
    while (!leases.held.empty())
        loseClaim(turn, CaseId(leases.held.begin()->first), reason);
    leases.lapsed.clear();
    leases.beating.reset();
}

void forgetClaim(Turn &turn, const CaseId &kase)
{
    auto &leases = turn.state.leases;
    leases.lapsed.erase(kase);
    if (leases.held.erase(kase) > 0)
        ++turn.state.claimsRevision;
}

void keepClaim(Turn &turn, const CaseId &kase)
{
    if (const auto held = turn.state.leases.held.find(kase); held != turn.state.leases.held.end())
        held->second.releaseAfter.reset();
}

} // namespace vigie::sync
