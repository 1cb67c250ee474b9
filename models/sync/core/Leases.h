#pragma once

#include "models/sync/core/Turn.h"

/// Claims held here. Never queued: without the platform there is no new one.
namespace vigie::sync {

void onClaimAsked(Turn &turn, const event::ClaimAsked &event);
void onClaimAnswered(Turn &turn, const event::ClaimAnswered &event);
void onHeartbeatAnswered(Turn &turn, const event::HeartbeatAnswered &event);
void onReleaseAsked(Turn &turn, const event::ReleaseAsked &event);
void onReleaseAnswered(Turn &turn, const event::ReleaseAnswered &event);
/// Leases that ran out are lost first thing in every step, so nothing acts on a dead one.
void lapseClaims(Turn &turn);
void pumpLeases(Turn &turn);

/// The fencing token a decision about the case may carry: of the claim held, or of one that lapsed unheard.
std::optional<std::int64_t> tokenFor(const State &state, const domain::CaseId &kase);

void loseClaim(Turn &turn, const domain::CaseId &kase, ErrorCode reason);
void loseAllClaims(Turn &turn, ErrorCode reason);
/// The platform released it with the receipt.
void forgetClaim(Turn &turn, const domain::CaseId &kase);
/// The decision was undone, so the case is worked on after all.
void keepClaim(Turn &turn, const domain::CaseId &kase);

} // namespace vigie::sync
