#pragma once

#include "models/codecs/Still.h"

#include <cstdint>
#include <vector>

namespace vigie::codecs {

struct Veil
{
    std::vector<std::uint8_t> pixels; ///< BGRX, all three channels alike
    Size size;
};

/// The veil of a picture (BGRX, upright): grey, at most `longEdge` a side, and blurred so far that it tells how bright
/// a corner is and nothing else. It is what a person sees before they choose to look.
Veil veilOf(const std::vector<std::uint8_t> &pixels, Size size, std::uint32_t longEdge);

} // namespace vigie::codecs
