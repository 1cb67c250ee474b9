#pragma once

#include "models/base/Result.h"
#include "models/drawn/Canvas.h"

#include <cstddef>
#include <vector>

namespace vigie::drawn {

using Bytes = std::vector<std::byte>;

/// Files in memory. Errors: Internal when the library refuses.
Result<Bytes> toPng(const Canvas &canvas);
Result<Bytes> toWebp(const Canvas &canvas);
Result<Bytes> toGif(const Canvas &canvas);  ///< 216 colours
Result<Bytes> toTiff(const Canvas &canvas); ///< uncompressed

} // namespace vigie::drawn
