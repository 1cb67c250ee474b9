#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace vigie::drawn {

struct Colour
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
};

Colour mix(Colour a, Colour b, double amount);               ///< amount 0 = a, 1 = b
Colour fromHue(double hue, double saturation, double value); ///< hue in degrees, the others 0…1

struct Point
{
    double x = 0;
    double y = 0;
};

/// A picture to draw on: RGB, 8 bits a channel, rows without padding.
class Canvas
{
public:
    Canvas(int width, int height, Colour ground = {255, 255, 255});

    int width() const { return m_width; }
    int height() const { return m_height; }
    const std::uint8_t *row(int y) const { return m_pixels.data() + offset(0, y); }
    std::uint8_t *row(int y) { return m_pixels.data() + offset(0, y); }
    Colour at(int x, int y) const;

    void blend(int x, int y, Colour colour, double opacity); ///< outside: nothing
    void verticalGradient(Colour top, Colour bottom, int from, int to);
    void rectangle(int x, int y, int width, int height, Colour colour, double opacity = 1);
    void disc(Point centre, double radius, Colour colour, double opacity = 1); ///< soft edge
    void ring(Point centre, double radius, double thickness, Colour colour, double opacity = 1);
    void polygon(const std::vector<Point> &corners, Colour colour, double opacity = 1);
    void line(Point from, Point to, double thickness, Colour colour, double opacity = 1);
    void grain(std::uint64_t seed, int strength); ///< film grain of ±strength

    Canvas upsideDown() const;
    /// Twice as wide and as high; pixels between are made up.
    Canvas doubled() const;
    /// A part of this picture, scaled to `width` × `height` by averaging.
    Canvas cropped(int x, int y, int partWidth, int partHeight, int width, int height) const;

private:
    void fill(int y, int left, int right, Colour colour); ///< left ≤ x < right, all inside
    std::size_t offset(int x, int y) const
    {
        return 3 * (static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width) + static_cast<std::size_t>(x));
    }

    int m_width;
    int m_height;
    std::vector<std::uint8_t> m_pixels;
};

} // namespace vigie::drawn
