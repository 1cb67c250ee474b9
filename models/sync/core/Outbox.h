#pragma once

#include "models/sync/core/Turn.h"

/// What a person asks of the outbox: decide, reverse, undo, discard, flush. The disk answers first, the platform later.
namespace vigie::sync {

void onOutboxLoaded(Turn &turn, const event::OutboxLoaded &event);
void onDecisionAsked(Turn &turn, const event::DecisionAsked &event);
void onCommandAsked(Turn &turn, const event::CommandAsked &event);
void onReversalAsked(Turn &turn, const event::ReversalAsked &event);
void onUndoAsked(Turn &turn, const event::UndoAsked &event);
void onDiscardAsked(Turn &turn, const event::DiscardAsked &event);
void onFlushAsked(Turn &turn);
void onCommandAdded(Turn &turn, const event::CommandAdded &event);
void onCommandStored(Turn &turn, const event::CommandStored &event);
void onCommandDiscarded(Turn &turn, const event::CommandDiscarded &event);

} // namespace vigie::sync
