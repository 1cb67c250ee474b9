#pragma once

#include <cstddef>
#include <span>

namespace vigie::codecs {

/// Whether an ICC profile describes sRGB itself, by the name it gives itself. Any other is not applied, and that is
/// told beside the picture: its colours may be somewhat off.
bool isSrgbProfile(std::span<const std::byte> profile);

} // namespace vigie::codecs
