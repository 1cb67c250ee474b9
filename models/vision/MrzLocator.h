#pragma once

#include "models/vision/MrzGrid.h"

#include <vector>

namespace vigie::vision {

/// Rows of one pitch right below one another, as a machine readable zone has them: its grid, and which columns ink was
/// seen in.
struct MrzBlock
{
    MrzGrid grid;
    int firstColumn = 0;
    int lastColumn = 0;
    double pitch = 0; ///< in the middle, pixels
    int glyphs = 0;   ///< pieces of ink that the grid was laid through
};

/// Blocks of three, two or one rows in an evened picture (evenedLight()), those with most ink first, at most
/// MostBlocks. Rows may be turned by about 15°, upside down included. A row can be in several blocks: which is right
/// shows when they are read.
std::vector<MrzBlock> findMrzBlocks(const cv::Mat &evened);

constexpr std::size_t MostBlocks = 10;

} // namespace vigie::vision
