#pragma once

#include "models/domain/Overlay.h"
#include "models/sync/core/ServerTime.h"

/// What the window may know, computed from the state.
namespace vigie::sync {

domain::ConnectionStatus statusOf(const State &state);
/// Durable rows only, oldest first.
std::vector<domain::OutboxEntry> outboxOf(const State &state);
/// What the person signed in decided; what somebody else left here changes nothing for them.
domain::Overlay overlayOf(const State &state);
std::optional<Milliseconds> heldUntil(const State &state, const domain::CommandId &command);
std::vector<domain::HeldClaim> heldClaims(const State &state, Milliseconds now);

} // namespace vigie::sync
