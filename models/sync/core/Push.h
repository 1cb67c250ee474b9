#pragma once

#include "models/sync/core/Turn.h"

/// Sending what the outbox holds: oldest first per case, a few cases at a time, the same key until the platform spoke.
namespace vigie::sync {

void onCommandAnswered(Turn &turn, const event::CommandAnswered &event);
void onStatusAnswered(Turn &turn, const event::StatusAnswered &event);
void pumpHeld(Turn &turn);
void pumpPush(Turn &turn);

/// Online: what is held and has no end of its window yet gets one. Otherwise the window stays open.
void startUndoWindows(Turn &turn);
void stopUndoWindows(Turn &turn);
/// A person asked: parked and waiting commands are due now.
void retryCommandsNow(Turn &turn);
/// The platform may have forgotten or already have what waits here: ask before sending.
void doubtCommands(Turn &turn);

} // namespace vigie::sync
