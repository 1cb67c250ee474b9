#pragma once

#include "models/drawn/people/Mesh.h"

namespace vigie::drawn::people {

/// The light that a picture was taken in.
struct Lighting
{
    Vec3 key{-0.60F, 0.55F, 0.70F}; ///< direction towards the lamp
    Vec3 keyLight{1.06F, 1.03F, 0.99F};
    Vec3 fill{0.7F, 0.1F, 0.6F};
    Vec3 fillLight{0.13F, 0.14F, 0.16F};
    Vec3 sky{0.24F, 0.25F, 0.265F};     ///< from above
    Vec3 ground{0.16F, 0.140F, 0.125F}; ///< from below
};

/// What a matt surface sends back. `soft` 0…1 lets light creep round to the dark side, of red the most, as in skin.
inline Vec3 diffuse(const Lighting &light, Vec3 normal, float soft)
{
    const auto lamp = [&](Vec3 to, Vec3 colour) {
        const float cosine = dot(normal, unit(to));
        const auto wrapped = [&](float wrap) { return std::max(0.0F, (cosine + wrap) / (1 + wrap)); };
        return colour * Vec3{wrapped(0.30F * soft), wrapped(0.16F * soft), wrapped(0.12F * soft)};
    };
    const auto around = drawn::blend(light.ground, light.sky, 0.5F + 0.5F * normal.y);
    return around + lamp(light.key, light.keyLight) + lamp(light.fill, light.fillLight);
}

/// The bright spot of a surface of this sharpness.
inline Vec3 gloss(const Lighting &light, const Fragment &fragment, Vec3 normal, float sharpness)
{
    const auto half = unit(unit(light.key) + fragment.toEye);
    return light.keyLight * std::pow(std::max(0.0F, dot(normal, half)), sharpness);
}

} // namespace vigie::drawn::people
