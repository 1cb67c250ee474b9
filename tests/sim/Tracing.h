#pragma once

#include "models/sync/core/Effect.h"

#include <chrono>
#include <string>

namespace vigie::sim {

/// How long a call may be without an answer before the client gives up on it.
inline constexpr Milliseconds HangTime{30'000};

/// The kind of what happened or is to be done, with the ids that matter, for people.
std::string describe(const decltype(sync::Event::what) &what);
std::string describe(const sync::Effect &effect);

/// Whether an effect is a call of the platform, or an order to one of the two disks.
bool isNetwork(const sync::Effect &effect);
bool isDisk(const sync::Effect &effect);
/// Each store has one writer that takes its orders as they come: 1 the replica's, 2 the outbox's, 0 none.
int writerOf(const sync::Effect &effect);

} // namespace vigie::sim
