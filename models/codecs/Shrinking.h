#pragma once

#include "models/codecs/Still.h"

#include <cstdint>
#include <vector>

namespace vigie::codecs {

/// A picture of `size` (BGRX) as one of `smaller`, neither side larger than before: every pixel is the mean of what it
/// covers. Throws std::bad_alloc.
std::vector<std::uint8_t> shrunk(const std::vector<std::uint8_t> &pixels, Size size, Size smaller);

} // namespace vigie::codecs
