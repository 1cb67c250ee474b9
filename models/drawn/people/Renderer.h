#pragma once

#include "models/drawn/Film.h"
#include "models/drawn/people/Mesh.h"

#include <vector>

namespace vigie::drawn::people {

/// A pinhole in front of the origin, looking at it.
struct View
{
    float distance = 1200; ///< millimetres from the origin to the pinhole
    float scale = 4;       ///< pixels a millimetre at the origin's distance
    Point origin;          ///< where the origin is seen, pixels

    Point seen(Vec3 place) const
    {
        const float size = scale * distance / (distance - place.z);
        return {origin.x + static_cast<double>(place.x * size), origin.y - static_cast<double>(place.y * size)};
    }
};

/// Draws the surfaces over what is on the film, nearer ones before farther ones, four samples a pixel.
void render(Film &film, const std::vector<Surface> &surfaces, const View &view);

} // namespace vigie::drawn::people
