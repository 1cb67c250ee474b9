#include "models/drawn/Canvas.h"

#include "models/drawn/Dice.h"

#include <algorithm>
#include <cmath>

namespace vigie::drawn {
namespace {

std::uint8_t toByte(double value)
{
    return static_cast<std::uint8_t>(std::clamp(value + 0.5, 0.0, 255.0));
}

/// Eight random bits a pixel are enough for grain.
constexpr int PixelsPerDraw = 8;

int toInt(double value)
{
    return static_cast<int>(std::floor(value));
}

} // namespace

Colour mix(Colour a, Colour b, double amount)
{
    constexpr int Whole = 1 << 16;
    const int share = static_cast<int>(amount * Whole + 0.5);
    const auto part = [share](int from, int to) {
        return static_cast<std::uint8_t>(std::clamp(from + (((to - from) * share + Whole / 2) >> 16), 0, 255));
    };
    return {part(a.red, b.red), part(a.green, b.green), part(a.blue, b.blue)};
}

Colour fromHue(double hue, double saturation, double value)
{
    const auto channel = [&](double n) {
        const double k = std::fmod(n + hue / 60.0 + 6.0, 6.0);
        return toByte(255 * value * (1 - saturation * std::clamp(std::min(k, 4 - k), 0.0, 1.0)));
    };
    return {channel(5), channel(3), channel(1)};
}

Canvas::Canvas(int width, int height, Colour ground)
    : m_width(width), m_height(height), m_pixels(3 * static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
{
    rectangle(0, 0, width, height, ground);
}

Colour Canvas::at(int x, int y) const
{
    const auto *pixel = m_pixels.data() + offset(x, y);
    return {pixel[0], pixel[1], pixel[2]};
}

void Canvas::blend(int x, int y, Colour colour, double opacity)
{
    if (x < 0 || y < 0 || x >= m_width || y >= m_height || opacity <= 0)
        return;
    auto *pixel = m_pixels.data() + offset(x, y);
    const auto mixed = opacity >= 1 ? colour : mix({pixel[0], pixel[1], pixel[2]}, colour, opacity);
    pixel[0] = mixed.red;
    pixel[1] = mixed.green;
    pixel[2] = mixed.blue;
}

void Canvas::verticalGradient(Colour top, Colour bottom, int from, int to)
{
    for (int y = std::max(0, from); y < std::min(m_height, to); ++y) {
        const auto colour = mix(top, bottom, static_cast<double>(y - from) / std::max(1, to - from - 1));
        fill(y, 0, m_width, colour);
    }
}

void Canvas::rectangle(int x, int y, int width, int height, Colour colour, double opacity)
{
    const int left = std::max(0, x), right = std::min(m_width, x + width);
    for (int row = std::max(0, y); row < std::min(m_height, y + height); ++row) {
        if (opacity >= 1)
            fill(row, left, right, colour);
        else
            for (int column = left; column < right; ++column)
                blend(column, row, colour, opacity);
    }
}

void Canvas::fill(int y, int left, int right, Colour colour)
{
    auto *pixel = m_pixels.data() + offset(0, y) + 3 * static_cast<std::size_t>(left);
    for (int x = left; x < right; ++x) {
        *pixel++ = colour.red;
        *pixel++ = colour.green;
        *pixel++ = colour.blue;
    }
}

void Canvas::disc(Point centre, double radius, Colour colour, double opacity)
{
    for (int y = toInt(centre.y - radius - 1); y <= toInt(centre.y + radius + 1); ++y)
        for (int x = toInt(centre.x - radius - 1); x <= toInt(centre.x + radius + 1); ++x) {
            const double dx = x + 0.5 - centre.x, dy = y + 0.5 - centre.y, distance = std::sqrt(dx * dx + dy * dy);
            blend(x, y, colour, opacity * std::clamp(radius + 0.5 - distance, 0.0, 1.0));
        }
}

void Canvas::ring(Point centre, double radius, double thickness, Colour colour, double opacity)
{
    const double outer = radius + thickness / 2, inner = std::max(0.0, radius - thickness / 2 - 1);
    for (int y = toInt(centre.y - outer - 1); y <= toInt(centre.y + outer + 1); ++y)
        for (int x = toInt(centre.x - outer - 1); x <= toInt(centre.x + outer + 1); ++x) {
            const double dx = x + 0.5 - centre.x, dy = y + 0.5 - centre.y, square = dx * dx + dy * dy;
            if (square > outer * outer + 2 * outer + 1 || square < inner * inner)
                continue; // most of the box is outside the ring or in its hole
            const double off = std::abs(std::sqrt(square) - radius);
            blend(x, y, colour, opacity * std::clamp(thickness / 2 + 0.5 - off, 0.0, 1.0));
        }
}

void Canvas::polygon(const std::vector<Point> &corners, Colour colour, double opacity)
{
    if (corners.size() < 3)
        return;
    const auto [top, bottom] = std::ranges::minmax(corners, {}, &Point::y);
    for (int y = std::max(0, toInt(top.y)); y <= std::min(m_height - 1, toInt(bottom.y)); ++y) {
        std::vector<double> crossings;
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const auto &a = corners[i], &b = corners[(i + 1) % corners.size()];
            const double line = y + 0.5;
            if ((a.y <= line) != (b.y <= line))
                crossings.push_back(a.x + (line - a.y) / (b.y - a.y) * (b.x - a.x));
        }
        std::ranges::sort(crossings);
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
            for (int x = std::max(0, toInt(crossings[i])); x <= std::min(m_width - 1, toInt(crossings[i + 1])); ++x) {
                // How much of this pixel lies between the two edges.
                const double cover = std::min(crossings[i + 1], x + 1.0) - std::max(crossings[i], x + 0.0);
                blend(x, y, colour, opacity * std::clamp(cover, 0.0, 1.0));
            }
    }
}

void Canvas::line(Point from, Point to, double thickness, Colour colour, double opacity)
{
    const double length = std::max(0.001, std::hypot(to.x - from.x, to.y - from.y));
    const Point side{-(to.y - from.y) / length * thickness / 2, (to.x - from.x) / length * thickness / 2};
    polygon({{from.x + side.x, from.y + side.y},
             {to.x + side.x, to.y + side.y},
             {to.x - side.x, to.y - side.y},
             {from.x - side.x, from.y - side.y}},
            colour, opacity);
}

void Canvas::grain(std::uint64_t seed, int strength)
{
    Dice dice(seed);
    std::uint64_t bits = 0;
    int left = 0;
    for (std::size_t i = 0; i + 2 < m_pixels.size(); i += 3, --left, bits >>= 8U) {
        if (left == 0) {
            bits = dice.next();
            left = PixelsPerDraw;
        }
        const int change = static_cast<int>(bits & 0xffU) * (2 * strength + 1) / 256 - strength;
        for (std::size_t channel = 0; channel < 3; ++channel)
            m_pixels[i + channel] = static_cast<std::uint8_t>(std::clamp(m_pixels[i + channel] + change, 0, 255));
    }
}

Canvas Canvas::upsideDown() const
{
    Canvas turned(m_width, m_height);
    for (int y = 0; y < m_height; ++y)
        for (int x = 0; x < m_width; ++x)
            turned.blend(m_width - 1 - x, m_height - 1 - y, at(x, y), 1);
    return turned;
}

Canvas Canvas::doubled() const
{
    Canvas large(2 * m_width, 2 * m_height);
    std::vector<std::uint16_t> line(3 * static_cast<std::size_t>(m_width)); // four times the value
    for (int y = 0; y < large.m_height; ++y) {
        // Pixel centres lie at quarters of the small picture's: three parts of the near one, one of the next.
        const auto *near = row(y / 2);
        const auto *next = row(std::clamp(y / 2 + (y % 2 == 0 ? -1 : 1), 0, m_height - 1));
        for (std::size_t i = 0; i < line.size(); ++i)
            line[i] = static_cast<std::uint16_t>(3 * near[i] + next[i]);
        auto *to = large.row(y);
        for (int x = 0; x < large.m_width; ++x) {
            const auto here = 3 * static_cast<std::size_t>(x / 2);
            const auto beside = 3 * static_cast<std::size_t>(std::clamp(x / 2 + (x % 2 == 0 ? -1 : 1), 0, m_width - 1));
            for (std::size_t channel = 0; channel < 3; ++channel)
                *to++ = static_cast<std::uint8_t>((3 * line[here + channel] + line[beside + channel] + 8) / 16);
        }
    }
    return large;
}

Canvas Canvas::cropped(int x, int y, int partWidth, int partHeight, int width, int height) const
{
    Canvas part(width, height);
    for (int row = 0; row < height; ++row)
        for (int column = 0; column < width; ++column) {
            const int left = x + column * partWidth / width, right = x + (column + 1) * partWidth / width;
            const int top = y + row * partHeight / height, bottom = y + (row + 1) * partHeight / height;
            int red = 0, green = 0, blue = 0, count = 0;
            for (int sy = top; sy < std::max(bottom, top + 1); ++sy)
                for (int sx = left; sx < std::max(right, left + 1); ++sx, ++count) {
                    const auto pixel = at(std::min(sx, m_width - 1), std::min(sy, m_height - 1));
                    red += pixel.red;
                    green += pixel.green;
                    blue += pixel.blue;
                }
            const auto average = [count](int sum) { return static_cast<std::uint8_t>(sum / count); };
            part.blend(column, row, {average(red), average(green), average(blue)}, 1);
        }
    return part;
}

} // namespace vigie::drawn
