#pragma once

#include "models/sync/core/Ownership.h"
#include "models/sync/core/Turn.h"

/// The rows of the outbox and how they move.
namespace vigie::sync {

Outgoing *find(State &state, const domain::CommandId &id);
/// Of the person signed in; what somebody else left here is blocked and concerns nobody.
bool hasUnsent(const State &state, const domain::CaseId &kase);
/// A live command of the case has been on the wire, so the platform may have carried it out.
bool mayBeApplied(const State &state, const domain::CaseId &kase);

/// Asks the disk for the next state of the command (checked against domain::canMove), in the place of one that it has
/// not begun to write.
void want(Turn &turn, Outgoing &command, domain::CommandState to, std::optional<Error> reason = std::nullopt);
void pumpWrites(Turn &turn);

/// Online: what is held and has no end of its window yet gets one. Otherwise the window stays open.
void startUndoWindows(Turn &turn);
void stopUndoWindows(Turn &turn);
/// A person asked: parked and waiting commands are due now.
void retryCommandsNow(Turn &turn);
/// The platform may have forgotten or already have what waits here: ask before sending.
void doubtCommands(Turn &turn);
/// Confirmed by a generation of the platform's data that is gone: the present one may know nothing of it.
bool isStale(const State &state, const Outgoing &command);
/// Sent commands whose effect the replica shows since the pull `run` leave the overlay.
void settleDone(Turn &turn, std::int64_t run);

} // namespace vigie::sync
