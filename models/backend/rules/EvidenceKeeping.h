#pragma once

#include "models/base/Result.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace vigie::backend {

/// Where pictures of evidence are kept that are not in the store.
class EvidenceKeeping
{
public:
    virtual ~EvidenceKeeping() = default;
    /// The file with this hash (SHA-256, lower-case hex). Errors: NotFound, Damaged (no longer the bytes of the hash),
    /// Io.
    virtual Result<std::vector<std::byte>> read(std::string_view sha256) const = 0;
};

} // namespace vigie::backend
