#include "models/drawn/people/Renderer.h"

#include <array>

namespace vigie::drawn::people {
namespace {

constexpr int Samples = 2;    ///< a pixel, in each direction
constexpr int BandRows = 8;   ///< pixels drawn at a time: what the cache holds
constexpr float Jump = 0.01F; ///< a difference of depth, as a share, that is an edge

struct Corner
{
    float x; ///< samples
    float y;
    float nearness; ///< of the pinhole: the larger, the nearer
};

struct Triangle
{
    const Surface *surface;
    std::array<std::uint32_t, 3> corners; ///< of the surface
    std::array<Corner, 3> seen;
};

struct Hit
{
    float nearness = 0; ///< 0: nothing
    const Triangle *triangle = nullptr;
    float b = 0; ///< shares of the second and the third corner
    float c = 0;
};

Fragment fragmentOf(const Hit &hit, Vec3 pinhole)
{
    const auto &triangle = *hit.triangle;
    const auto &p = triangle.surface->vertices[triangle.corners[0]];
    const auto &q = triangle.surface->vertices[triangle.corners[1]];
    const auto &r = triangle.surface->vertices[triangle.corners[2]];
    const float a = 1 - hit.b - hit.c;
    const auto mixed = [&](Vec3 Vertex::*of) { return p.*of * a + q.*of * hit.b + r.*of * hit.c; };
    Fragment fragment;
    fragment.rest = mixed(&Vertex::rest);
    fragment.toEye = unit(pinhole - mixed(&Vertex::place));
    fragment.normal = unit(mixed(&Vertex::normal));
    if (dot(fragment.normal, fragment.toEye) < 0)
        fragment.normal = fragment.normal * -1;
    fragment.u = p.u * a + q.u * hit.b + r.u * hit.c;
    fragment.v = p.v * a + q.v * hit.b + r.v * hit.c;
    return fragment;
}

bool isThere(const Triangle &triangle, float b, float c)
{
    const auto &surface = *triangle.surface;
    if (!surface.covers)
        return true;
    const auto &p = surface.vertices[triangle.corners[0]];
    const auto &q = surface.vertices[triangle.corners[1]];
    const auto &r = surface.vertices[triangle.corners[2]];
    const float a = 1 - b - c;
    return surface.covers(p.rest * a + q.rest * b + r.rest * c, p.u * a + q.u * b + r.u * c,
                          p.v * a + q.v * b + r.v * c);
}

/// Rows of samples that are drawn together.
class Band
{
public:
    Band(int top, int rows, int width)
        : m_top(top), m_rows(rows), m_width(width),
          m_hits(static_cast<std::size_t>(rows) * static_cast<std::size_t>(width))
    {}

    void draw(const Triangle &triangle)
    {
        const auto &[p, q, r] = triangle.seen;
        const float area = (q.x - p.x) * (r.y - p.y) - (r.x - p.x) * (q.y - p.y);
        if (std::abs(area) < 1e-6F)
            return;
        const int left = std::max(0, first(std::min({p.x, q.x, r.x})));
        const int right = std::min(m_width - 1, last(std::max({p.x, q.x, r.x})));
        const int top = std::max(m_top, first(std::min({p.y, q.y, r.y})));
        const int bottom = std::min(m_top + m_rows - 1, last(std::max({p.y, q.y, r.y})));
        const float bStep = (r.y - p.y) / area, cStep = (p.y - q.y) / area;
        for (int y = top; y <= bottom; ++y) {
            const float dx = static_cast<float>(left) + 0.5F - p.x, dy = static_cast<float>(y) + 0.5F - p.y;
            float b = dx * bStep - (r.x - p.x) * dy / area, c = (q.x - p.x) * dy / area + dx * cStep;
            const auto [from, to] = inside({b, bStep}, {c, cStep}, {1 - b - c, -bStep - cStep}, right - left);
            b += bStep * static_cast<float>(from);
            c += cStep * static_cast<float>(from);
            for (int x = left + from; x <= left + to; ++x, b += bStep, c += cStep) {
                if (b < 0 || c < 0 || b + c > 1)
                    continue;
                const float nearness = p.nearness * (1 - b - c) + q.nearness * b + r.nearness * c;
                auto &hit = at(x, y);
                if (nearness > hit.nearness && isThere(triangle, b, c))
                    hit = {nearness, &triangle, b, c};
            }
        }
    }

    Hit &at(int x, int y)
    {
        return m_hits[static_cast<std::size_t>(y - m_top) * static_cast<std::size_t>(m_width) +
                      static_cast<std::size_t>(x)];
    }

private:
    struct Slope
    {
        float start;
        float step;
    };
    /// The steps 0…last between which all three are positive, one more at either end: most of a slanting triangle's
    /// box lies outside it.
    static std::pair<int, int> inside(Slope a, Slope b, Slope c, int last)
    {
        constexpr int Worthwhile = 6;
        if (last < Worthwhile)
            return {0, last};
        float from = 0, to = static_cast<float>(last);
        for (const auto &slope : {a, b, c}) {
            if (slope.step == 0)
                continue;
            const float zero = -slope.start / slope.step;
            if (slope.step > 0)
                from = std::max(from, zero - 1);
            else
                to = std::min(to, zero + 1);
        }
        return {static_cast<int>(std::min(from, to + 1)), static_cast<int>(to)};
    }

    static int first(float edge) { return static_cast<int>(std::ceil(edge - 0.5F)); }
    static int last(float edge) { return static_cast<int>(std::floor(edge - 0.5F)); }

    int m_top;
    int m_rows;
    int m_width;
    std::vector<Hit> m_hits;
};

/// The four samples show one surface without an edge.
bool isSmooth(const std::array<Hit, Samples * Samples> &hits)
{
    for (const auto &hit : hits)
        if (!hit.triangle || hit.triangle->surface != hits[0].triangle->surface ||
            std::abs(hit.nearness - hits[0].nearness) > Jump * hits[0].nearness)
            return false;
    return true;
}

void develop(Vec3 &pixel, const std::array<Hit, Samples * Samples> &hits, Vec3 pinhole)
{
    if (isSmooth(hits)) {
        // The second and the third sample lie on a diagonal: their middle is the pixel's.
        auto fragment = fragmentOf(hits[1], pinhole);
        const auto other = fragmentOf(hits[2], pinhole);
        fragment.rest = (fragment.rest + other.rest) * 0.5F;
        fragment.normal = unit(fragment.normal + other.normal);
        fragment.u = (fragment.u + other.u) / 2;
        fragment.v = (fragment.v + other.v) / 2;
        pixel = hits[0].triangle->surface->paint(fragment);
        return;
    }
    Vec3 sum{};
    for (const auto &hit : hits)
        sum += hit.triangle ? hit.triangle->surface->paint(fragmentOf(hit, pinhole)) : pixel;
    pixel = sum * (1.0F / (Samples * Samples));
}

std::vector<Triangle> trianglesOf(const std::vector<Surface> &surfaces, const View &view)
{
    std::vector<Triangle> triangles;
    for (const auto &surface : surfaces) {
        std::vector<Corner> seen;
        seen.reserve(surface.vertices.size());
        for (const auto &vertex : surface.vertices) {
            const auto point = view.seen(vertex.place);
            seen.push_back({Samples * static_cast<float>(point.x), Samples * static_cast<float>(point.y),
                            1 / std::max(1.0F, view.distance - vertex.place.z)});
        }
        for (std::size_t i = 0; i + 2 < surface.corners.size(); i += 3) {
            const std::array corners{surface.corners[i], surface.corners[i + 1], surface.corners[i + 2]};
            triangles.push_back({&surface, corners, {seen[corners[0]], seen[corners[1]], seen[corners[2]]}});
        }
    }
    return triangles;
}

/// Which triangles touch which band.
std::vector<std::vector<const Triangle *>> sorted(const std::vector<Triangle> &triangles, int bands)
{
    std::vector<std::vector<const Triangle *>> lists(static_cast<std::size_t>(bands));
    for (const auto &triangle : triangles) {
        const auto &[p, q, r] = triangle.seen;
        const float rows = Samples * BandRows;
        const float top = std::min({p.y, q.y, r.y}) / rows, bottom = std::max({p.y, q.y, r.y}) / rows;
        if (bottom < 0 || top >= static_cast<float>(bands))
            continue;
        for (int band = std::max(0, static_cast<int>(top)); band <= std::min(bands - 1, static_cast<int>(bottom));
             ++band)
            lists[static_cast<std::size_t>(band)].push_back(&triangle);
    }
    return lists;
}

} // namespace

void render(Film &film, const std::vector<Surface> &surfaces, const View &view)
{
    const auto triangles = trianglesOf(surfaces, view);
    const int bands = (film.height() + BandRows - 1) / BandRows;
    const auto lists = sorted(triangles, bands);
    const Vec3 pinhole{0, 0, view.distance};
    for (int number = 0; number < bands; ++number) {
        const auto &list = lists[static_cast<std::size_t>(number)];
        if (list.empty())
            continue;
        const int top = number * BandRows, end = std::min(film.height(), top + BandRows);
        Band band(top * Samples, (end - top) * Samples, film.width() * Samples);
        for (const auto *triangle : list)
            band.draw(*triangle);
        for (int y = top; y < end; ++y)
            for (int x = 0; x < film.width(); ++x) {
                const int sx = x * Samples, sy = y * Samples;
                const std::array hits{band.at(sx, sy), band.at(sx + 1, sy), band.at(sx, sy + 1),
                                      band.at(sx + 1, sy + 1)};
                if (std::ranges::any_of(hits, [](const Hit &hit) { return hit.triangle != nullptr; }))
                    develop(film.at(x, y), hits, pinhole);
            }
    }
}

} // namespace vigie::drawn::people
