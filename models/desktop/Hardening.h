#pragma once

#include "models/base/Result.h"

namespace vigie::desktop {

/// Before anything secret is in memory: no core dumps, and no other process of the same user may look inside.
/// Errors: Io when the kernel refuses; the program must then not unlock.
Result<void> harden();

/// Whether both still hold.
bool isHardened();

} // namespace vigie::desktop
