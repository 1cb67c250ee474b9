#pragma once

#include "models/vision/MrzGrid.h"

#include <opencv2/core.hpp>

#include <string_view>

/// The small pictures that the network of the zone reads, one a character.
namespace vigie::vision {

constexpr int PatchWidth = 20;
constexpr int PatchHeight = 28;
constexpr int PatchSize = PatchWidth * PatchHeight;

/// The classes of the network in their order; behind them comes "no character", what lies beside a zone.
constexpr std::string_view MrzAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
constexpr int MrzClasses = static_cast<int>(MrzAlphabet.size()) + 1;

/// Which cells of a grid, and from which side they are read.
struct MrzWindow
{
    int firstColumn = 0;
    int columns = 0;
    bool upsideDown = false; ///< the last cell of the last row comes first, every cell turned by 180°
};

/// rows·columns patches, row by row as they are read, PatchSize floats each (CV_32F): 1.15 pitches wide and 1.55 high
/// around the middle of the cell, mean 0, variance about 1. `evened` is what evenedLight() returned.
cv::Mat patchesOf(const cv::Mat &evened, const MrzGrid &grid, const MrzWindow &window);

} // namespace vigie::vision
