#pragma once

#include "models/drawn/people/Head.h"
#include "models/drawn/people/Lighting.h"

#include <vector>

namespace vigie::drawn::people {

enum class Neckline : std::uint8_t { Round, Deep, Collar };

struct Clothes
{
    Vec3 cloth{0.05F, 0.08F, 0.16F};
    Neckline neckline = Neckline::Round;
};

/// `head`, `light` and `skin` must outlive the surfaces.
std::vector<Surface> earsOf(const Head &head, const Lighting &light);
std::vector<Surface> glassesOf(const Head &head, const Lighting &light);
std::vector<Surface> bodyOf(const Head &head, const Lighting &light, const Paint &skin, const Clothes &clothes);

} // namespace vigie::drawn::people
