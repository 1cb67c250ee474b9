#include "models/drawn/papers/Sheet.h"

#include "models/drawn/Noise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vigie::drawn::papers {
namespace {

constexpr double Pi = std::numbers::pi;
constexpr double ZonePitch = 2.54; ///< millimetres
constexpr Colour Ink{28, 28, 32};

/// Turned about a point, and narrowed towards its left end.
Outline moved(Outline outline, Point about, double degrees, double narrow)
{
    const double c = std::cos(degrees * Pi / 180), s = std::sin(degrees * Pi / 180);
    for (auto &contour : outline)
        for (auto &point : contour) {
            const double x = (point.x - about.x) * narrow, y = point.y - about.y;
            point = {about.x + x * c - y * s, about.y + x * s + y * c};
        }
    return outline;
}

} // namespace

Sheet::Sheet(double width, double height, double pixelsPerMm, const Typefaces &typefaces)
    : m_width(width), m_height(height), m_scale(pixelsPerMm), m_typefaces(typefaces), m_canvas(px(width), px(height))
{}

void Sheet::ground(Colour left, Colour middle, Colour right)
{
    for (int x = 0; x < m_canvas.width(); ++x) {
        const double share = x / (m_canvas.width() - 1.0);
        m_canvas.blend(x, 0, share < 0.5 ? mix(left, middle, 2 * share) : mix(middle, right, 2 * share - 1), 1);
    }
    const auto size = 3 * static_cast<std::size_t>(m_canvas.width());
    for (int y = 1; y < m_canvas.height(); ++y)
        std::copy_n(m_canvas.row(0), size, m_canvas.row(y));
}

void Sheet::waves(Colour left, Colour right, double spacing, double opacity, std::uint32_t seed)
{
    const double thick = std::max(0.7, 0.11 * m_scale);
    const double phase = 6 * static_cast<double>(cellNoise(1, 1, seed)),
                 long1 = 19 + 9 * static_cast<double>(cellNoise(2, 1, seed));
    for (int x = 0; x < m_canvas.width(); ++x) {
        const double mm = x / m_scale;
        const auto colour = mix(left, right, 0.5 + 0.5 * std::sin(mm / 14 + phase));
        for (double base = -12; base < m_height + 12; base += spacing) {
            const double bend =
                2.6 * std::sin(mm / long1 * 2 * Pi + base * 0.10 + phase) + 1.3 * std::sin(mm / 7.3 + base * 0.31);
            const double middle = (base + bend) * m_scale;
            for (int y = static_cast<int>(middle - thick); y <= static_cast<int>(middle + thick) + 1; ++y) {
                const double cover = std::clamp(thick / 2 + 0.5 - std::abs(y + 0.5 - middle), 0.0, 1.0);
                m_canvas.blend(x, y, colour, opacity * cover);
            }
        }
    }
}

void Sheet::rosette(Point centre, double radius, int petals, Colour colour, double opacity)
{
    constexpr int Turns = 9, Steps = 2600;
    std::vector<Point> line;
    for (int i = 0; i <= Steps; ++i) {
        const double angle = 2 * Pi * Turns * i / Steps;
        const double reach = radius * (0.58 + 0.40 * std::cos(angle * (petals + 1.0 / Turns)));
        line.push_back(px(Point{centre.x + reach * std::cos(angle), centre.y + reach * std::sin(angle)}));
    }
    const int size = px(2 * radius) + 4;
    Mask mask(px(centre.x - radius) - 2, px(centre.y - radius) - 2, size, size);
    mask.stroke(line, std::max(0.7, 0.10 * m_scale));
    mask.paint(m_canvas, colour, opacity);
}

void Sheet::box(double x, double y, double width, double height, Colour colour, double opacity)
{
    m_canvas.rectangle(px(x), px(y), px(width), px(height), colour, opacity);
}

void Sheet::line(Point from, Point to, double thickness, Colour colour, double opacity)
{
    m_canvas.line(px(from), px(to), thickness * m_scale, colour, opacity);
}

void Sheet::emblem(Point centre, double radius, Colour colour, double opacity)
{
    const int size = px(2 * radius) + 6;
    Mask mask(px(centre.x - radius) - 3, px(centre.y - radius) - 3, size, size);
    const auto arc = [&](double reach, double from, double to) {
        std::vector<Point> line;
        for (int i = 0; i <= 60; ++i) {
            const double angle = from + (to - from) * i / 60;
            line.push_back(px(Point{centre.x + reach * std::cos(angle), centre.y + reach * std::sin(angle)}));
        }
        return line;
    };
    const double thick = 0.07 * radius * m_scale;
    mask.stroke(arc(radius * 0.93, 0, 2 * Pi), thick);
    mask.stroke(arc(radius * 0.34, Pi, 2 * Pi), thick);
    for (int ray = 0; ray <= 6; ++ray) {
        const double angle = Pi + Pi * ray / 6, c = std::cos(angle), s = std::sin(angle);
        mask.stroke({px(Point{centre.x + 0.45 * radius * c, centre.y + 0.45 * radius * s}),
                     px(Point{centre.x + 0.72 * radius * c, centre.y + 0.72 * radius * s})},
                    thick);
    }
    for (const double low : {0.22, 0.46}) {
        std::vector<Point> wave;
        for (int i = 0; i <= 60; ++i) {
            const double x = (i / 30.0 - 1) * std::sqrt(0.70 - low * low) * radius;
            wave.push_back(px(Point{centre.x + x, centre.y + radius * (low + 0.07 * std::sin(x / radius * 9))}));
        }
        mask.stroke(wave, thick);
    }
    mask.paint(m_canvas, colour, opacity);
}

void Sheet::text(Point at, double size, std::string_view text, Colour colour, Weight weight, double opacity,
                 double room)
{
    const auto &typeface = weight == Weight::Bold ? m_typefaces.bold : m_typefaces.plain;
    const auto start = px(at);
    auto outline = typeface.outline(text, start, size * m_scale);
    const double width = typeface.widthOf(text, size * m_scale);
    if (room > 0 && width > room * m_scale)
        outline = moved(std::move(outline), start, 0, room * m_scale / width);
    Mask::of(outline).paint(m_canvas, colour, opacity);
}

void Sheet::slanted(Point centre, double size, std::string_view text, double degrees, Colour colour, double opacity)
{
    const auto middle = px(centre);
    const double em = size * m_scale, width = m_typefaces.bold.widthOf(text, em);
    const auto outline = m_typefaces.bold.outline(text, {middle.x - width / 2, middle.y + 0.36 * em}, em);
    Mask::of(moved(outline, middle, degrees, 1)).paint(m_canvas, colour, opacity);
}

void Sheet::zone(const std::vector<std::string> &lines, double left, double firstBase, double lineStep)
{
    const auto &face = m_typefaces.ocrB;
    const double size = ZonePitch / face.widthOf("A", 1);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Point at = px(Point{left, firstBase + lineStep * static_cast<double>(i)});
        Mask::of(face.outlineAtPitch(lines[i], at, size * m_scale, ZonePitch * m_scale)).paint(m_canvas, Ink, 0.95);
    }
}

void Sheet::picture(const Canvas &picture, double x, double y, double width, double height, bool isGrey)
{
    const auto scaled = picture.cropped(0, 0, picture.width(), picture.height(), px(width), px(height));
    for (int row = 0; row < scaled.height(); ++row)
        for (int column = 0; column < scaled.width(); ++column) {
            auto colour = scaled.at(column, row);
            if (isGrey) {
                const auto grey =
                    static_cast<std::uint8_t>((54 * colour.red + 183 * colour.green + 19 * colour.blue) / 256);
                colour = {grey, grey, grey};
            }
            // Printed: not quite black, not quite white, and the ground shows through.
            m_canvas.blend(px(x) + column, px(y) + row, mix(mix(colour, {128, 126, 124}, 0.06), {255, 255, 255}, 0.03),
                           0.95);
        }
}

} // namespace vigie::drawn::papers
