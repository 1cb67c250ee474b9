#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

namespace vigie {

/// The first line of what `fd` holds, without its end; at most 4 kB. Secrets are handed to programs this way: never in
/// arguments, the environment or a file. The descriptor is closed. Errors: Io, Invalid (nothing, or too long).
Result<Secret> readSecretLine(int fd);

} // namespace vigie
