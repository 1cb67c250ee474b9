#pragma once

#include "models/sync/core/Turn.h"

/// A run of the pull loop: from one cursor to the page that says there is no more.
namespace vigie::sync {

/// Something happened over there: pull now, or once more when the run under way ends.
void forcePull(Turn &turn);
/// The last page of a run is stored and its cursor with it.
void completeRun(Turn &turn, Instant serverTime);

} // namespace vigie::sync
