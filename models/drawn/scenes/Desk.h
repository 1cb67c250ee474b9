#pragma once

#include "models/drawn/scenes/Camera.h"

#include <cstdint>

namespace vigie::drawn::scenes {

enum class Table : std::uint8_t { Wood, Pale, Cloth, Cluttered };

/// A document photographed from above.
struct DeskShot
{
    Table table = Table::Wood;
    int width = 1600; ///< pixels
    int height = 1200;
    float fill = 0.72F; ///< of the picture's width
    float turn = 2;     ///< degrees
    float tiltX = 6;    ///< degrees the telephone leans, which makes the perspective
    float tiltY = -4;
    Point shift{0, 0}; ///< of the document's middle, shares of the picture: 0.3 cuts a corner off
    Faults faults;
    std::uint64_t seed = 1;

    /// At which to print the document for this shot.
    double pixelsPerMm(papers::PaperSize size) const;
};

struct DeskPhotograph
{
    Canvas picture;
    Corners corners; ///< may lie outside the picture
};

DeskPhotograph photograph(const Canvas &print, papers::PaperSize size, const DeskShot &shot);

} // namespace vigie::drawn::scenes
