#pragma once

#include "models/sync/core/Turn.h"

/// Sending what the outbox holds: oldest first per case, a few cases at a time, the same key until the platform spoke.
namespace vigie::sync {

void onCommandAnswered(Turn &turn, const event::CommandAnswered &event);
void onStatusAnswered(Turn &turn, const event::StatusAnswered &event);
void pumpHeld(Turn &turn);
void pumpPush(Turn &turn);
/// After a restore: asks whether the platform still knows what it had confirmed.
void pumpRevalidation(Turn &turn);

} // namespace vigie::sync
