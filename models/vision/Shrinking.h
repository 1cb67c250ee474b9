#pragma once

#include "models/vision/PixelView.h"

#include <vector>

namespace vigie::vision {

/// The picture as BGRX of `width` × `height` px, neither side larger than before: every pixel is the mean of what it
/// covers. Errors: TooLarge when memory ends.
Result<std::vector<std::uint8_t>> shrunk(const PixelView &picture, int width, int height);

} // namespace vigie::vision
