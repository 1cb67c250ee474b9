#pragma once

#include "models/drawn/Vec3.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace vigie::drawn::people {

/// A corner of a surface. `rest` is where the point lies on the person looking straight ahead: colours are painted
/// there, whatever the pose.
struct Vertex
{
    Vec3 place;  ///< millimetres, z towards the viewer
    Vec3 normal; ///< of length 1
    Vec3 rest;
    float u = 0;
    float v = 0;
};

/// What is seen through one sample of a pixel.
struct Fragment
{
    Vec3 rest;
    Vec3 normal;
    Vec3 toEye; ///< of length 1
    float u = 0;
    float v = 0;
};

using Paint = std::function<Vec3(const Fragment &)>;                    ///< linear light, 0…1 and above
using Cutout = std::function<bool(const Vec3 &rest, float u, float v)>; ///< false: here is a hole

struct Surface
{
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> corners; ///< three a triangle
    Paint paint;
    Cutout covers; ///< empty: everywhere
};

/// A surface of rows × columns, u and v running 0…1 along them. `at` gives the place, which is also the rest.
Surface grid(int rows, int columns, const std::function<Vec3(float u, float v)> &at);

/// A tube around a line of points.
Surface tube(const std::vector<Vec3> &line, const std::function<float(float along)> &radius, bool isClosed);

/// Normals from the places; call again after bending.
void setNormals(Surface &surface);

} // namespace vigie::drawn::people
