#pragma once

#include "models/drawn/people/Head.h"
#include "models/drawn/people/Lighting.h"

#include <vector>

namespace vigie::drawn::people {

/// The hair of a head in its style, and what falls from it. `head` and `light` must outlive the surfaces.
std::vector<Surface> hairOf(const Head &head, const Lighting &light);

/// Whether nothing is seen of the ears.
bool coversEars(HairStyle style);

} // namespace vigie::drawn::people
