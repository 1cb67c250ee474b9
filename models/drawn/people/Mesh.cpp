#include "models/drawn/people/Mesh.h"

#include <numbers>

namespace vigie::drawn::people {
namespace {

void addQuads(Surface &surface, int rows, int columns)
{
    const auto index = [columns](int row, int column) { return static_cast<std::uint32_t>(row * columns + column); };
    for (int row = 0; row + 1 < rows; ++row)
        for (int column = 0; column + 1 < columns; ++column)
            for (const auto corner : {index(row, column), index(row + 1, column), index(row, column + 1),
                                      index(row, column + 1), index(row + 1, column), index(row + 1, column + 1)})
                surface.corners.push_back(corner);
}

} // namespace

Surface grid(int rows, int columns, const std::function<Vec3(float u, float v)> &at)
{
    Surface surface;
    surface.vertices.reserve(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const float u = static_cast<float>(column) / static_cast<float>(columns - 1);
            const float v = static_cast<float>(row) / static_cast<float>(rows - 1);
            const auto place = at(u, v);
            surface.vertices.push_back({place, {}, place, u, v});
        }
    addQuads(surface, rows, columns);
    setNormals(surface);
    return surface;
}

Surface tube(const std::vector<Vec3> &line, const std::function<float(float along)> &radius, bool isClosed)
{
    constexpr int Sides = 9; // the first one again at the end
    Surface surface;
    const auto count = line.size();
    const auto rows = isClosed ? count + 1 : count;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto &here = line[row % count];
        const auto &before = line[isClosed ? (row + count - 1) % count : row - std::min<std::size_t>(row, 1)];
        const auto &after = line[isClosed ? (row + 1) % count : std::min(row + 1, count - 1)];
        const auto along = unit(after - before);
        const auto side = unit(cross(along, std::abs(along.y) < 0.9F ? Vec3{0, 1, 0} : Vec3{1, 0, 0}));
        const auto up = cross(side, along);
        const float v = static_cast<float>(row) / static_cast<float>(rows - 1), size = radius(v);
        for (int i = 0; i < Sides; ++i) {
            const float u = static_cast<float>(i) / (Sides - 1), angle = u * 2 * std::numbers::pi_v<float>;
            const auto out = side * std::cos(angle) + up * std::sin(angle);
            const auto place = here + out * size;
            surface.vertices.push_back({place, out, place, u, v});
        }
    }
    addQuads(surface, static_cast<int>(rows), Sides);
    return surface;
}

void setNormals(Surface &surface)
{
    for (auto &vertex : surface.vertices)
        vertex.normal = {};
    for (std::size_t i = 0; i + 2 < surface.corners.size(); i += 3) {
        auto &a = surface.vertices[surface.corners[i]];
        auto &b = surface.vertices[surface.corners[i + 1]];
        auto &c = surface.vertices[surface.corners[i + 2]];
        const auto normal = cross(b.place - a.place, c.place - a.place);
        a.normal += normal;
        b.normal += normal;
        c.normal += normal;
    }
    for (auto &vertex : surface.vertices)
        vertex.normal = unit(vertex.normal);
}

} // namespace vigie::drawn::people
