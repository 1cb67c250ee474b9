#pragma once

#include "models/drawn/Vec3.h"

#include <cmath>
#include <cstdint>

namespace vigie::drawn {

/// A number 0…1 for a cell, the same everywhere.
inline float cellNoise(int x, int y, std::uint32_t seed)
{
    auto h =
        static_cast<std::uint32_t>(x) * 0x8da6b343U ^ static_cast<std::uint32_t>(y) * 0xd8163841U ^ seed * 0xcb1ab31fU;
    h = (h ^ (h >> 13U)) * 0x9e3779b1U;
    h = (h ^ (h >> 15U)) * 0x85ebca6bU;
    return static_cast<float>((h ^ (h >> 16U)) >> 8U) / 16777216.0F;
}

/// floor(), which without SSE 4.1 is a call.
inline int wholeBelow(float x)
{
    const int whole = static_cast<int>(x);
    return whole - (static_cast<float>(whole) > x ? 1 : 0);
}

/// Smooth noise 0…1 with one bump a unit.
inline float noise(float x, float y, std::uint32_t seed)
{
    const int ix = wholeBelow(x), iy = wholeBelow(y);
    const float tx = x - static_cast<float>(ix), ty = y - static_cast<float>(iy);
    const float u = tx * tx * (3 - 2 * tx), v = ty * ty * (3 - 2 * ty);
    const float top = blend(cellNoise(ix, iy, seed), cellNoise(ix + 1, iy, seed), u);
    const float bottom = blend(cellNoise(ix, iy + 1, seed), cellNoise(ix + 1, iy + 1, seed), u);
    return blend(top, bottom, v);
}

/// Three octaves of it, 0…1.
inline float cloud(float x, float y, std::uint32_t seed)
{
    return (noise(x, y, seed) * 4 + noise(2.1F * x, 2.1F * y, seed + 1) * 2 + noise(4.3F * x, 4.3F * y, seed + 2)) / 7;
}

} // namespace vigie::drawn
