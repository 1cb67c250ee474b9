#pragma once

#include "tests/sim/Simulation.h"

namespace vigie::sim {

/// The kind of a broken promise, without the ids of this run.
std::string kindOf(const std::string &promise);

/// Takes moves out of a failing schedule, and waiting out of moves, as long as the same promise breaks.
Schedule shrink(Schedule schedule, Disks disks, const std::string &promise);

} // namespace vigie::sim
