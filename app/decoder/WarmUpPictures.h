#pragma once

#include <span>
#include <vector>

namespace vigie::decoder {

/// One whole picture of every type.
std::vector<std::span<const unsigned char>> warmUpPictures();

} // namespace vigie::decoder
