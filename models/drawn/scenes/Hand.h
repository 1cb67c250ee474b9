#pragma once

#include "models/drawn/people/Lighting.h"
#include "models/drawn/people/Mesh.h"
#include "models/drawn/scenes/Camera.h"

namespace vigie::drawn::scenes {

/// A hand that holds a document by its lower edge: what is behind it, and the thumb before it. `grip` is where the
/// thumb lies, millimetres; `light` must outlive the surfaces.
struct Hand
{
    std::vector<people::Surface> behind;
    std::vector<people::Surface> before;
};
Hand handAt(Vec3 grip, Vec3 skin, Vec3 sleeve, const people::Lighting &light);

} // namespace vigie::drawn::scenes
