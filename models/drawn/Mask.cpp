#include "models/drawn/Mask.h"

#include <algorithm>
#include <cmath>

namespace vigie::drawn {
namespace {

/// Sums signed areas: each edge says in every row how much of a pixel, and of all pixels right of it, lies on its
/// right. What is summed along the row is the share that is inside.
class AreaSum
{
public:
    AreaSum(int left, int top, int width, int height)
        : m_left(left), m_top(top), m_width(width), m_height(height),
          m_cells(static_cast<std::size_t>(width + 2) * static_cast<std::size_t>(height))
    {}

    void edge(Point a, Point b)
    {
        a = {a.x - m_left, a.y - m_top};
        b = {b.x - m_left, b.y - m_top};
        const double direction = a.y < b.y ? 1 : -1;
        if (direction < 0)
            std::swap(a, b);
        if (a.y >= b.y)
            return;
        const double slope = (b.x - a.x) / (b.y - a.y);
        const int last = std::min(m_height - 1, static_cast<int>(std::ceil(b.y)) - 1);
        for (int y = std::max(0, static_cast<int>(std::floor(a.y))); y <= last; ++y) {
            const double from = std::max(a.y, y + 0.0), to = std::min(b.y, y + 1.0);
            const double x0 = a.x + (from - a.y) * slope, x1 = a.x + (to - a.y) * slope;
            row(y, std::min(x0, x1), std::max(x0, x1), direction * (to - from));
        }
    }

    template <typename Use> void sum(Use use) const
    {
        for (int y = 0; y < m_height; ++y) {
            double inside = 0;
            for (int x = 0; x < m_width; ++x) {
                inside += m_cells[index(x, y)];
                use(m_left + x, m_top + y, std::min(1.0, std::abs(inside)));
            }
        }
    }

private:
    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width + 2) + static_cast<std::size_t>(x);
    }

    /// An edge between two places of one row, of this height.
    void row(int y, double left, double right, double height)
    {
        left = std::clamp(left, 0.0, m_width + 0.0);
        right = std::clamp(right, 0.0, m_width + 0.0);
        const int first = static_cast<int>(left), last = static_cast<int>(right);
        if (first == last) {
            const double middle = (left + right) / 2 - first;
            m_cells[index(first, y)] += height * (1 - middle);
            m_cells[index(first + 1, y)] += height * middle;
            return;
        }
        // The edge is shared out over the pixels it crosses, by how far it runs in each.
        for (int x = first; x <= last; ++x) {
            const double from = std::max(left, x + 0.0), to = std::min(right, x + 1.0);
            const double share = height * (to - from) / (right - left), middle = (from + to) / 2 - x;
            m_cells[index(x, y)] += share * (1 - middle);
            m_cells[index(x + 1, y)] += share * middle;
        }
    }

    int m_left;
    int m_top;
    int m_width;
    int m_height;
    std::vector<double> m_cells;
};

struct Box
{
    int left;
    int top;
    int right; ///< not included
    int bottom;
};

Box boxOf(const Outline &outline)
{
    constexpr double Far = 1e6;
    Point low{Far, Far}, high{-Far, -Far};
    for (const auto &contour : outline)
        for (const auto &point : contour) {
            low = {std::min(low.x, point.x), std::min(low.y, point.y)};
            high = {std::max(high.x, point.x), std::max(high.y, point.y)};
        }
    if (low.x > high.x)
        return {0, 0, 0, 0};
    return {static_cast<int>(std::floor(low.x)), static_cast<int>(std::floor(low.y)),
            static_cast<int>(std::ceil(high.x)) + 1, static_cast<int>(std::ceil(high.y)) + 1};
}

} // namespace

Mask::Mask(int left, int top, int width, int height)
    : m_left(left), m_top(top), m_width(std::max(0, width)), m_height(std::max(0, height)),
      m_cover(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height))
{}

Mask Mask::of(const Outline &outline)
{
    const auto box = boxOf(outline);
    Mask mask(box.left, box.top, box.right - box.left, box.bottom - box.top);
    mask.fill(outline);
    return mask;
}

void Mask::fill(const Outline &outline)
{
    const auto box = boxOf(outline);
    const int x0 = std::max(m_left, box.left), x1 = std::min(m_left + m_width, box.right);
    const int y0 = std::max(m_top, box.top), y1 = std::min(m_top + m_height, box.bottom);
    if (x0 >= x1 || y0 >= y1)
        return;
    AreaSum area(x0, y0, x1 - x0, y1 - y0);
    for (const auto &contour : outline)
        for (std::size_t i = 0; i < contour.size(); ++i)
            area.edge(contour[i], contour[(i + 1) % contour.size()]);
    area.sum([&](int x, int y, double inside) {
        auto &cover = m_cover[offset(x, y)];
        cover = std::max(cover, static_cast<float>(inside));
    });
}

void Mask::stroke(const std::vector<Point> &line, double thickness)
{
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        segment(line[i], line[i + 1], thickness);
}

void Mask::segment(Point from, Point to, double thickness)
{
    const double reach = thickness / 2 + 1, dx = to.x - from.x, dy = to.y - from.y;
    const double square = std::max(1e-9, dx * dx + dy * dy);
    const int x0 = std::max(m_left, static_cast<int>(std::min(from.x, to.x) - reach));
    const int x1 = std::min(m_left + m_width - 1, static_cast<int>(std::max(from.x, to.x) + reach));
    const int y0 = std::max(m_top, static_cast<int>(std::min(from.y, to.y) - reach));
    const int y1 = std::min(m_top + m_height - 1, static_cast<int>(std::max(from.y, to.y) + reach));
    for (int y = y0; y <= y1; ++y)
        for (int x = x0; x <= x1; ++x) {
            const double px = x + 0.5 - from.x, py = y + 0.5 - from.y;
            const double along = std::clamp((px * dx + py * dy) / square, 0.0, 1.0);
            const double off = std::hypot(px - along * dx, py - along * dy);
            // A hair line covers less than a pixel.
            const double cover = std::clamp(thickness / 2 + 0.5 - off, 0.0, std::min(1.0, thickness));
            auto &here = m_cover[offset(x, y)];
            here = std::max(here, static_cast<float>(cover));
        }
}

void Mask::paint(Canvas &canvas, Colour colour, double opacity) const
{
    for (int y = m_top; y < m_top + m_height; ++y)
        for (int x = m_left; x < m_left + m_width; ++x)
            if (const float cover = at(x, y); cover > 0)
                canvas.blend(x, y, colour, opacity * static_cast<double>(cover));
}

} // namespace vigie::drawn
