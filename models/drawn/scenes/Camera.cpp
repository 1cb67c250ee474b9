#include "models/drawn/scenes/Camera.h"

#include "models/drawn/Noise.h"

#include <cmath>

namespace vigie::drawn::scenes {
namespace {

/// Between the unit square and a quadrilateral (Heckbert 1989, §2.2.3).
class Perspective
{
public:
    explicit Perspective(const Corners &c)
    {
        const double dx1 = c[1].x - c[2].x, dx2 = c[3].x - c[2].x, sx = c[0].x - c[1].x + c[2].x - c[3].x;
        const double dy1 = c[1].y - c[2].y, dy2 = c[3].y - c[2].y, sy = c[0].y - c[1].y + c[2].y - c[3].y;
        const double area = dx1 * dy2 - dx2 * dy1;
        const double g = (sx * dy2 - dx2 * sy) / area, h = (dx1 * sy - sx * dy1) / area;
        m_out = {c[1].x - c[0].x + g * c[1].x,
                 c[3].x - c[0].x + h * c[3].x,
                 c[0].x,
                 c[1].y - c[0].y + g * c[1].y,
                 c[3].y - c[0].y + h * c[3].y,
                 c[0].y,
                 g,
                 h,
                 1};
        const auto &m = m_out; // its adjugate goes the other way
        m_in = {m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
                m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
                m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]};
    }

    Point toPicture(Point share) const { return mapped(m_out, share); }
    Point toDocument(Point pixel) const { return mapped(m_in, pixel); }

private:
    static Point mapped(const std::array<double, 9> &m, Point p)
    {
        const double w = m[6] * p.x + m[7] * p.y + m[8];
        return {(m[0] * p.x + m[1] * p.y + m[2]) / w, (m[3] * p.x + m[4] * p.y + m[5]) / w};
    }

    std::array<double, 9> m_out;
    std::array<double, 9> m_in;
};

/// Distance to a rounded rectangle in millimetres: negative inside.
double offEdge(Point mm, const papers::PaperSize &size)
{
    const double r = size.cornerRadius;
    const double dx = std::abs(mm.x - size.width / 2) - size.width / 2 + r;
    const double dy = std::abs(mm.y - size.height / 2) - size.height / 2 + r;
    return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) - r;
}

struct Box
{
    int left, top, right, bottom; ///< the last two included
};

Box around(const Corners &corners, double margin, const Film &film)
{
    Box box{film.width(), film.height(), -1, -1};
    for (const auto &corner : corners) {
        box.left = std::min(box.left, static_cast<int>(corner.x - margin));
        box.right = std::max(box.right, static_cast<int>(corner.x + margin));
        box.top = std::min(box.top, static_cast<int>(corner.y - margin));
        box.bottom = std::max(box.bottom, static_cast<int>(corner.y + margin));
    }
    return {std::max(0, box.left), std::max(0, box.top), std::min(film.width() - 1, box.right),
            std::min(film.height() - 1, box.bottom)};
}

float glareAt(Point share, const Faults &faults)
{
    if (faults.glare <= 0)
        return 0;
    const auto dx = static_cast<float>(share.x - faults.glareAt.x), dy = static_cast<float>(share.y - faults.glareAt.y);
    // A lamp's slanted reflection: a core that burns out, and a halo.
    const float along = dx * 0.94F + dy * 0.34F, across = -dx * 0.34F + dy * 0.94F;
    return faults.glare * (1.7F * bell(along, across, 0.11F, 0.075F) + 0.25F * bell(along, across, 0.27F, 0.2F));
}

} // namespace

void lay(Film &film, const Film &print, const Laying &laying)
{
    const Perspective perspective(laying.corners);
    const auto &size = laying.size;
    const double across =
        std::hypot(laying.corners[1].x - laying.corners[0].x, laying.corners[1].y - laying.corners[0].y);
    const double pixelsPerMm = across / size.width;
    const auto box = around(laying.corners, laying.shadow > 0 ? 0.16 * across : 2, film);
    for (int y = box.top; y <= box.bottom; ++y)
        for (int x = box.left; x <= box.right; ++x) {
            const auto share = perspective.toDocument({x + 0.5, y + 0.5});
            const Point mm{share.x * size.width, share.y * size.height};
            const double off = offEdge(mm, size);
            auto &pixel = film.at(x, y);
            if (laying.shadow > 0) {
                const auto soft = static_cast<float>(offEdge({mm.x - 1.6, mm.y - 2.2}, size));
                pixel = pixel * (1 - laying.shadow * smoothStep(4.2F, -1.5F, soft));
            }
            const auto cover = static_cast<float>(std::clamp(0.5 - off * pixelsPerMm, 0.0, 1.0));
            if (cover <= 0)
                continue;
            const auto u = static_cast<float>(share.x) * static_cast<float>(print.width());
            const auto v = static_cast<float>(share.y) * static_cast<float>(print.height());
            auto colour = print.sampled(u, v) * laying.light;
            // The edge of the plastic catches light.
            colour = colour * (1 + 0.12F * smoothStep(-0.5F, -0.1F, static_cast<float>(off)));
            const float burn = glareAt(share, laying.faults);
            colour += Vec3{1.0F, 0.99F, 0.96F} * burn;
            pixel = drawn::blend(pixel, colour, cover);
        }
}

Canvas exposed(Film film, const Faults &faults, std::uint64_t seed)
{
    constexpr float Across = 1600;
    film.blur(faults.blur * static_cast<float>(std::max(film.width(), film.height())) / Across);
    const float gain = std::exp2(faults.exposure);
    const Vec3 tint{gain * (1 + 0.10F * faults.warmth), gain, gain * (1 - 0.14F * faults.warmth)};
    const float cx = static_cast<float>(film.width()) / 2, cy = static_cast<float>(film.height()) / 2;
    for (int y = 0; y < film.height(); ++y)
        for (int x = 0; x < film.width(); ++x) {
            const float dx = (static_cast<float>(x) - cx) / cx, dy = (static_cast<float>(y) - cy) / cy;
            film.at(x, y) = film.at(x, y) * tint * (1 - 0.09F * (dx * dx + dy * dy)); // lenses darken corners
        }
    auto canvas = film.developed();
    if (faults.noise >= 1)
        canvas.grain(seed, static_cast<int>(faults.noise));
    return canvas;
}

Corners placed(const papers::Rectangle &part, papers::PaperSize size, const Corners &corners)
{
    const Perspective perspective(corners);
    const double left = part.x / size.width, right = (part.x + part.width) / size.width;
    const double top = part.y / size.height, bottom = (part.y + part.height) / size.height;
    return {perspective.toPicture({left, top}), perspective.toPicture({right, top}),
            perspective.toPicture({right, bottom}), perspective.toPicture({left, bottom})};
}

} // namespace vigie::drawn::scenes
