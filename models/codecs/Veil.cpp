#include "models/codecs/Veil.h"

#include "models/codecs/Colour.h"
#include "models/codecs/Shrinking.h"

#include <algorithm>

namespace vigie::codecs {
namespace {

/// Two passes of a mean over a fifth of the long edge: what remains are about five cells a side.
constexpr std::uint32_t BlurShare = 10; // radius = long edge / 10
constexpr int BlurPasses = 2;

std::vector<std::uint8_t> greyOf(const std::vector<std::uint8_t> &pixels)
{
    std::vector<std::uint8_t> grey(pixels.size() / 4);
    for (std::size_t i = 0; i < grey.size(); ++i)
        grey[i] = luma(pixels[4 * i], pixels[4 * i + 1], pixels[4 * i + 2]);
    return grey;
}

/// The mean over the square of `radius` around every pixel, cut at the borders.
std::vector<std::uint8_t> blurred(const std::vector<std::uint8_t> &grey, Size size, std::uint32_t radius)
{
    std::vector<std::uint8_t> out(grey.size());
    for (std::uint32_t y = 0; y < size.height; ++y) {
        for (std::uint32_t x = 0; x < size.width; ++x) {
            const std::uint32_t top = y > radius ? y - radius : 0, bottom = std::min(size.height - 1, y + radius);
            const std::uint32_t left = x > radius ? x - radius : 0, right = std::min(size.width - 1, x + radius);
            std::uint32_t sum = 0;
            for (std::uint32_t v = top; v <= bottom; ++v) {
                for (std::uint32_t u = left; u <= right; ++u)
                    sum += grey[std::size_t{v} * size.width + u];
            }
            const std::uint32_t count = (bottom - top + 1) * (right - left + 1);
            out[std::size_t{y} * size.width + x] = static_cast<std::uint8_t>((sum + count / 2) / count);
        }
    }
    return out;
}

} // namespace

Veil veilOf(const std::vector<std::uint8_t> &pixels, Size size, std::uint32_t longEdge)
{
    Veil veil;
    veil.size = fitInto(size, {longEdge, longEdge});
    auto grey = greyOf(shrunk(pixels, size, veil.size));
    const std::uint32_t radius = std::max(1U, std::max(veil.size.width, veil.size.height) / BlurShare);
    for (int pass = 0; pass < BlurPasses; ++pass)
        grey = blurred(grey, veil.size, radius);
    veil.pixels.reserve(grey.size() * 4);
    for (const std::uint8_t value : grey)
        veil.pixels.insert(veil.pixels.end(), {value, value, value, 0xFF});
    return veil;
}

} // namespace vigie::codecs
