#pragma once

#include "tests/sim/SimDisk.h"

#include <memory>

namespace vigie::sim {

/// The stores that the workstation runs on: two SQLCipher databases in a folder of their own, on a file system in
/// which an access can be made to fail. Every call waits for the store's thread.
std::unique_ptr<SimDisk> makeSqlDisk();

} // namespace vigie::sim
