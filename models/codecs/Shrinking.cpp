#include "models/codecs/Shrinking.h"

namespace vigie::codecs {

std::vector<std::uint8_t> shrunk(const std::vector<std::uint8_t> &pixels, Size size, Size smaller)
{
    AreaScaler scaler(size.width, size.height, smaller.width, smaller.height);
    for (std::uint32_t y = 0; y < size.height; ++y)
        scaler.addRow(pixels.data() + std::size_t{4} * size.width * y);
    return scaler.take();
}

} // namespace vigie::codecs
