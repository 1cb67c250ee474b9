#pragma once

#include "models/sync/core/Turn.h"

/// What a person asks of the outbox: decide, reverse, undo, discard, flush. The disk answers first, the platform later.
namespace vigie::sync {

void onOutboxLoaded(Turn &turn, const event::OutboxLoaded &event);
void onDecisionAsked(Turn &turn, const event::DecisionAsked &event);
void onReversalAsked(Turn &turn, const event::ReversalAsked &event);
void onUndoAsked(Turn &turn, const event::UndoAsked &event);
void onDiscardAsked(Turn &turn, const event::DiscardAsked &event);
void onFlushAsked(Turn &turn);
void onCommandAdded(Turn &turn, const event::CommandAdded &event);
void onCommandStored(Turn &turn, const event::CommandStored &event);
void onCommandDiscarded(Turn &turn, const event::CommandDiscarded &event);

/// Asks the disk for the next state of the command (checked against domain::canMove).
void want(Turn &turn, Outgoing &command, domain::CommandState to, std::optional<Error> reason = std::nullopt);
void pumpWrites(Turn &turn);

/// Sent commands whose effect the replica shows since the pull `run` leave the overlay.
void settleDone(Turn &turn, std::int64_t run);

Outgoing *find(State &state, const domain::CommandId &id);
bool isMine(const State &state, const Outgoing &command);
bool hasUnsent(const State &state, const domain::CaseId &kase);

} // namespace vigie::sync
