#include "models/codecs/Orientation.h"

#include <cstring>
#include <utility>

namespace vigie::codecs {
namespace {

/// Where the walk over the file's pixels begins and how it steps while the upright picture is written row by row.
struct Walk
{
    std::ptrdiff_t start, alongRow, alongColumn;
};

/// CIPA DC-008, tag 274: what row 0 and column 0 of the file are in the upright picture.
Walk walkFor(int orientation, std::ptrdiff_t w, std::ptrdiff_t h)
{
    switch (orientation) {
    case 2:
        return {w - 1, -1, w}; // mirrored
    case 3:
        return {w * h - 1, -1, -w}; // upside down
    case 4:
        return {(h - 1) * w, 1, -w}; // upside down, mirrored
    case 5:
        return {0, w, 1}; // transposed
    case 6:
        return {(h - 1) * w, -w, 1}; // to be turned 90° clockwise
    case 7:
        return {w * h - 1, -w, -1}; // transversed
    case 8:
        return {w - 1, w, -1}; // to be turned 90° counter-clockwise
    default:
        return {0, 1, w};
    }
}

} // namespace

std::vector<std::uint8_t> turnUpright(std::vector<std::uint8_t> pixels, Size &size, int orientation)
{
    if (orientation <= 1 || orientation > 8)
        return pixels;
    const Walk walk = walkFor(orientation, size.width, size.height);
    if (orientation >= 5)
        std::swap(size.width, size.height);
    constexpr std::size_t Pixel = 4;
    std::vector<std::uint8_t> upright(pixels.size());
    std::uint8_t *out = upright.data();
    for (std::uint32_t y = 0; y < size.height; ++y) {
        std::ptrdiff_t from = walk.start + static_cast<std::ptrdiff_t>(y) * walk.alongColumn;
        for (std::uint32_t x = 0; x < size.width; ++x, out += Pixel, from += walk.alongRow)
            std::memcpy(out, pixels.data() + static_cast<std::size_t>(from) * Pixel, Pixel);
    }
    return upright;
}

} // namespace vigie::codecs
