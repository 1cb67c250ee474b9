#pragma once

#include "models/drawn/Canvas.h"

#include <vector>

namespace vigie::drawn {

/// Closed outlines; what lies inside two of the same direction is inside once, of opposite directions outside.
using Outline = std::vector<std::vector<Point>>;

/// How much of each pixel something covers. Made once, then coloured at one stroke, so that where a line meets itself
/// it gets no darker.
class Mask
{
public:
    /// The part of a canvas that it may cover: pixels.
    Mask(int left, int top, int width, int height);
    /// As large as the outline.
    static Mask of(const Outline &outline);

    void fill(const Outline &outline);
    /// A line with round ends.
    void stroke(const std::vector<Point> &line, double thickness);
    void paint(Canvas &canvas, Colour colour, double opacity = 1) const;

    float at(int x, int y) const { return m_cover[offset(x, y)]; }

private:
    std::size_t offset(int x, int y) const
    {
        return static_cast<std::size_t>(y - m_top) * static_cast<std::size_t>(m_width) +
               static_cast<std::size_t>(x - m_left);
    }
    void segment(Point from, Point to, double thickness);

    int m_left;
    int m_top;
    int m_width;
    int m_height;
    std::vector<float> m_cover;
};

} // namespace vigie::drawn
