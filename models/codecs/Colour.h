#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vigie::codecs {

/// What shows through transparent pixels: the middle of the scale, so that neither light nor dark drawings vanish.
constexpr std::uint8_t Neutral = 0x77;

/// A row of the ground, BGRX.
inline std::vector<std::uint8_t> groundRow(std::uint32_t width)
{
    std::vector<std::uint8_t> row(std::size_t{4} * width, Neutral);
    for (std::size_t i = 3; i < row.size(); i += 4)
        row[i] = 0xFF;
    return row;
}

/// round(a·b/255) for a, b ≤ 255.
constexpr std::uint8_t scaled(unsigned a, unsigned b)
{
    return static_cast<std::uint8_t>((a * b + 127U) / 255U);
}

/// A channel with opacity `alpha` over the neutral ground.
constexpr std::uint8_t overNeutral(unsigned value, unsigned alpha)
{
    return static_cast<std::uint8_t>((value * alpha + Neutral * (255U - alpha) + 127U) / 255U);
}

/// The same where the channel was multiplied by its opacity before.
constexpr std::uint8_t premultipliedOverNeutral(unsigned value, unsigned alpha)
{
    const unsigned sum = value + scaled(Neutral, 255U - alpha);
    return static_cast<std::uint8_t>(sum > 255U ? 255U : sum);
}

/// ITU-R BT.601 luma.
constexpr std::uint8_t luma(unsigned blue, unsigned green, unsigned red)
{
    return static_cast<std::uint8_t>((299U * red + 587U * green + 114U * blue + 500U) / 1000U);
}

} // namespace vigie::codecs
