#pragma once

#include "tests/models/codecs/Encoders.h"

#include <algorithm>
#include <random>

namespace vigie::bench {

/// Soft shapes with sensor noise: compresses like a photograph (about 3 bits a pixel at quality 90). The same for the
/// same size.
inline test::Image photograph(int width, int height)
{
    constexpr unsigned Seed = 12;
    std::mt19937 random(Seed);
    test::Image image = test::gradient(width, height);
    for (test::Rgba &pixel : image.pixels) {
        const auto grain = static_cast<int>(random() % 17) - 8;
        const auto add = [&](std::uint8_t v) { return static_cast<std::uint8_t>(std::clamp(v + grain, 0, 255)); };
        pixel = {add(pixel.r), add(pixel.g), add(pixel.b), 255};
    }
    return image;
}

} // namespace vigie::bench
