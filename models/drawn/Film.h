#pragma once

#include "models/drawn/Canvas.h"
#include "models/drawn/Vec3.h"

#include <cstddef>
#include <vector>

namespace vigie::drawn {

/// Linear light of a colour, 0…1.
Vec3 lightOf(Colour colour);

/// A picture in linear light: what a lens makes of a scene, before a sensor clips it. Rows without padding.
class Film
{
public:
    Film(int width, int height, Vec3 ground = {});
    explicit Film(const Canvas &canvas);

    int width() const { return m_width; }
    int height() const { return m_height; }
    Vec3 &at(int x, int y) { return m_pixels[offset(x, y)]; }
    const Vec3 &at(int x, int y) const { return m_pixels[offset(x, y)]; }
    /// Between pixels; beyond the edge the edge goes on. Pixel centres lie at halves.
    Vec3 sampled(float x, float y) const;

    /// The whole picture with more pixels.
    Film enlarged(int width, int height) const;

    /// As a gaussian of `sigma` pixels would, by three passes of a box.
    void blur(float sigma);

    /// Clipped, as 8-bit sRGB.
    Canvas developed() const;

private:
    void blurByBoxes(float sigma);
    void blurSlightly(float sigma);
    template <typename Pass> void blurColumns(const Pass &pass);
    std::size_t offset(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x);
    }

    int m_width;
    int m_height;
    std::vector<Vec3> m_pixels;
};

} // namespace vigie::drawn
