#include "models/vision/MrzPatches.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace vigie::vision {
namespace {

constexpr double CellWidth = 1.15, CellHeight = 1.55; ///< pitches: a character and a little of its neighbours
/// Added to the deviation a patch is divided by, of 255: an empty cell is not blown up to look like a letter.
constexpr float QuietDeviation = 8;

float valueAt(const cv::Mat &grey, double x, double y)
{
    const double cx = std::clamp(x, 0.0, double(grey.cols - 1)), cy = std::clamp(y, 0.0, double(grey.rows - 1));
    const int x0 = static_cast<int>(cx), y0 = static_cast<int>(cy);
    const int x1 = std::min(x0 + 1, grey.cols - 1), y1 = std::min(y0 + 1, grey.rows - 1);
    const auto fx = static_cast<float>(cx - x0), fy = static_cast<float>(cy - y0);
    const auto *upper = grey.ptr<std::uint8_t>(y0);
    const auto *lower = grey.ptr<std::uint8_t>(y1);
    const float above = static_cast<float>(upper[x0]) * (1 - fx) + static_cast<float>(upper[x1]) * fx;
    const float below = static_cast<float>(lower[x0]) * (1 - fx) + static_cast<float>(lower[x1]) * fx;
    return above * (1 - fy) + below * fy;
}

void samplePatch(const cv::Mat &grey, cv::Point2d centre, cv::Point2d along, cv::Point2d down, float *patch)
{
    const cv::Point2d stepX = along * (CellWidth / PatchWidth), stepY = down * (CellHeight / PatchHeight);
    float sum = 0, squares = 0;
    for (int y = 0; y < PatchHeight; ++y) {
        auto at = centre + stepY * (y + 0.5 - PatchHeight / 2.0) + stepX * (0.5 - PatchWidth / 2.0);
        for (int x = 0; x < PatchWidth; ++x, at += stepX) {
            const float value = valueAt(grey, at.x, at.y);
            patch[y * PatchWidth + x] = value;
            sum += value;
            squares += value * value;
        }
    }
    const float mean = sum / PatchSize;
    const float deviation = std::sqrt(std::max(squares / PatchSize - mean * mean, 0.0F)) + QuietDeviation;
    for (int i = 0; i < PatchSize; ++i)
        patch[i] = (patch[i] - mean) / deviation;
}

/// The picture without detail that a patch has no room for.
cv::Mat withoutFinestDetail(const cv::Mat &evened, double pitch)
{
    constexpr double SamplesMayBeApart = 1.4, SigmaOfSample = 0.4; // px, and px of blur a px of the patch
    const double apart = CellWidth * pitch / PatchWidth;
    if (apart < SamplesMayBeApart)
        return evened;
    cv::Mat smooth;
    cv::GaussianBlur(evened, smooth, {}, SigmaOfSample * apart);
    return smooth;
}

} // namespace

cv::Mat patchesOf(const cv::Mat &evened, const MrzGrid &grid, const MrzWindow &window)
{
    const double middle = window.firstColumn + window.columns / 2.0;
    const auto grey = withoutFinestDetail(evened, grid.pitch(middle, 0));
    cv::Mat patches(grid.rows() * window.columns, PatchSize, CV_32F);
    for (int i = 0; i < patches.rows; ++i) {
        const int seen = window.upsideDown ? patches.rows - 1 - i : i;
        const int row = seen / window.columns, column = window.firstColumn + seen % window.columns;
        const double way = window.upsideDown ? -1 : 1;
        samplePatch(grey, grid.at(column, row), grid.along(column, row) * way, grid.down(column, row) * way,
                    patches.ptr<float>(i));
    }
    return patches;
}

} // namespace vigie::vision
