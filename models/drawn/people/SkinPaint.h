#pragma once

#include "models/drawn/people/Head.h"
#include "models/drawn/people/Lighting.h"

namespace vigie::drawn::people {

/// The colours of a face: skin with its redness, wrinkles and marks, brows, lips, beard, eyes.
class SkinPaint
{
public:
    SkinPaint(const Head &head, const Lighting &light) : m_head(head), m_light(light) {}

    Vec3 operator()(const Fragment &fragment) const;

private:
    struct Shade
    {
        Vec3 colour;
        float shine = 1; ///< how much gloss
        float dark = 1;  ///< light that gets there
        Vec3 bump{};     ///< added to the normal
    };
    void skin(Shade &shade, float x, float y) const;
    void wrinkles(Shade &shade, float x, float y) const;
    void marks(Shade &shade, float x, float y) const;
    void hollows(Shade &shade, Vec3 rest, float v) const;
    void lips(Shade &shade, float x, float y) const;
    void brows(Shade &shade, float x, float y) const;
    void beard(Shade &shade, Vec3 rest, float u) const;

    const Head &m_head;
    const Lighting &m_light;
};

/// How much beard grows at a place of the skin, 0…1.
float beardAt(const Head &head, Vec3 rest);

} // namespace vigie::drawn::people
