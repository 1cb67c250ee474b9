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

} // namespace vigie::sync
