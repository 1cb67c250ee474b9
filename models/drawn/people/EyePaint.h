#pragma once

#include "models/drawn/people/Head.h"
#include "models/drawn/people/Lighting.h"

namespace vigie::drawn::people {

/// Paints lids, lashes and, between them, the eyes over the lit skin.
void paintEyes(Vec3 &colour, const Head &head, const Lighting &light, const Fragment &fragment);

} // namespace vigie::drawn::people
