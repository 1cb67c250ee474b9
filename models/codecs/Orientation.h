#pragma once

#include "models/codecs/Still.h"

#include <cstdint>
#include <vector>

namespace vigie::codecs {

/// Turns pixels (4 bytes each) upright as Exif orientation 1…8 says; `size` becomes the upright size.
std::vector<std::uint8_t> turnUpright(std::vector<std::uint8_t> pixels, Size &size, int orientation);

} // namespace vigie::codecs
