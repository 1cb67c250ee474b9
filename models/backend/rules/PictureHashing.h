#pragma once

#include "models/base/PictureHash.h"
#include "models/base/Request.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace vigie::backend {

/// Looks at pictures for the platform, which decodes nothing itself. Answers come on any thread.
class PictureHashing
{
public:
    virtual ~PictureHashing() = default;
    /// None: there is nothing to compare (damaged, too small, too plain). Errors: those of decoding.
    virtual Request<std::optional<PictureHashes>> hash(std::span<const std::byte> bytes, std::string_view type) = 0;
};

} // namespace vigie::backend
