#pragma once

#include <algorithm>
#include <cmath>

namespace vigie::drawn {

/// Three numbers: a place, a direction or a colour.
struct Vec3
{
    float x = 0;
    float y = 0;
    float z = 0;

    friend Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend Vec3 operator*(Vec3 a, float s) { return {a.x * s, a.y * s, a.z * s}; }
    friend Vec3 operator*(Vec3 a, Vec3 b) { return {a.x * b.x, a.y * b.y, a.z * b.z}; }
    Vec3 &operator+=(Vec3 b) { return *this = *this + b; }
};

static_assert(sizeof(Vec3) == 3 * sizeof(float)); // rows of them are gone through as rows of numbers

inline float dot(Vec3 a, Vec3 b)
{
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

inline Vec3 cross(Vec3 a, Vec3 b)
{
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

inline float length(Vec3 a)
{
    return std::sqrt(dot(a, a));
}

/// Of length 1; a vector of no length points to the viewer.
inline Vec3 unit(Vec3 a)
{
    const float size = length(a);
    return size > 1e-9F ? a * (1 / size) : Vec3{0, 0, 1};
}

inline float blend(float a, float b, float amount)
{
    return a + (b - a) * amount;
}

inline Vec3 blend(Vec3 a, Vec3 b, float amount)
{
    return a + (b - a) * amount;
}

/// 0 below `from`, 1 above `to`, smooth between. `from` may be the larger one: then it falls.
inline float smoothStep(float from, float to, float x)
{
    const float t = std::clamp((x - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// e^−x for x ≥ 0, at most 0.0011 off: the limit that defines it, at 256. Faces are made of thousands of bells a pixel
/// row, and a call of the library for each was a third of the time.
inline float fading(float x)
{
    float y = std::max(0.0F, 1 - x * (1.0F / 256));
    for (int i = 0; i < 8; ++i)
        y *= y;
    return y;
}

/// 1 in the middle, 0.61 one `width` away.
inline float bell(float distance, float width)
{
    const float t = distance / width;
    return fading(0.5F * t * t);
}

inline float bell(float dx, float dy, float width, float height)
{
    const float s = dx / width, t = dy / height;
    return fading(0.5F * (s * s + t * t));
}

} // namespace vigie::drawn
