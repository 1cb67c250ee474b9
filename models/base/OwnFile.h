#pragma once

#include "models/base/Result.h"

#include <filesystem>
#include <string_view>

namespace vigie {

/// A new file that only its owner can read (mode 0600), on the disk when this returns. Nothing is overwritten and no
/// symbolic link is followed. Errors: Busy (something of that name is there), NotFound (no such folder), Permission,
/// DiskFull, Io; what was begun is gone then.
Result<void> writeOwnFile(const std::filesystem::path &path, std::string_view bytes);

} // namespace vigie
