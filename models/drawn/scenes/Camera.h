#pragma once

#include "models/drawn/Film.h"
#include "models/drawn/papers/PaperPrint.h"

#include <array>

/// Photographs of people and documents, as a telephone takes them.
namespace vigie::drawn::scenes {

/// The corners of a document in a picture: upper left, upper right, lower right, lower left of the document.
using Corners = std::array<Point, 4>;

/// What a lens, a hand and a lamp do to a picture.
struct Faults
{
    float blur = 0.7F;       ///< sigma, in pixels of a picture 1600 across
    float exposure = 0;      ///< stops; +1.5 washes out, −2 drowns
    float warmth = 0;        ///< −1 blue … 1 orange
    float noise = 3;         ///< ± of 255
    float glare = 0;         ///< 0 none, 1 burns out what it covers
    Point glareAt{0.5, 0.5}; ///< on the document, shares of its sides
};

/// Lays a printed document into the picture. Colours are lit by `light`; the shadow falls to the lower right.
struct Laying
{
    papers::PaperSize size;
    Corners corners;
    Vec3 light{0.92F, 0.92F, 0.92F};
    float shadow = 0.5F; ///< how dark; 0: none
    Faults faults;
};
void lay(Film &film, const Film &print, const Laying &laying);

/// Blur, exposure, colour, grain, 8 bits.
Canvas exposed(Film film, const Faults &faults, std::uint64_t seed);

/// Where a rectangle of the document, millimetres, is in the picture.
Corners placed(const papers::Rectangle &part, papers::PaperSize size, const Corners &corners);

} // namespace vigie::drawn::scenes
