#include "models/vision/FaceBoxes.h"

#include <algorithm>

namespace vigie::vision {

namespace {

constexpr double Wider = 1.3; ///< than a share without overlap

/// How many parts of `length` reach over `whole` and overlap by at least what `side` parts of the least length do.
int partsOver(int whole, int length, int side)
{
    const double overlap = side > 1 ? whole * (Wider - 1) / (side - 1) : 0;
    int parts = 1;
    while (parts < side && parts * length - whole < (parts - 1) * overlap)
        ++parts;
    return parts;
}

} // namespace

std::vector<cv::Rect> tilesOf(cv::Size picture, int side)
{
    int width = std::min(picture.width, cvRound(picture.width * Wider / side));
    int height = std::min(picture.height, cvRound(picture.height * Wider / side));
    std::vector<cv::Rect> tiles;
    if (width < 1 || height < 1)
        return tiles;
    width = std::clamp(cvFloor(height * DetectorShape), width, picture.width);
    height = std::clamp(cvFloor(width / DetectorShape), height, picture.height);
    const int columns = partsOver(picture.width, width, side), rows = partsOver(picture.height, height, side);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            tiles.emplace_back((picture.width - width) * column / std::max(columns - 1, 1),
                               (picture.height - height) * row / std::max(rows - 1, 1), width, height);
    return tiles;
}

bool isCutByTile(const cv::Rect2f &box, const cv::Rect &tile, cv::Size picture)
{
    constexpr float Touches = 2; // px
    const auto inner = [](float distance, bool atBorderOfPicture) { return distance < Touches && !atBorderOfPicture; };
    return inner(box.x - float(tile.x), tile.x == 0) || inner(box.y - float(tile.y), tile.y == 0) ||
           inner(float(tile.br().x) - box.br().x, tile.br().x >= picture.width) ||
           inner(float(tile.br().y) - box.br().y, tile.br().y >= picture.height);
}

bool isPartOf(const FaceBox &box, const FaceBox &whole)
{
    constexpr float Surely = 0.9F, OfItsSize = 0.2F, Overlapping = 0.3F;
    const float both = (box.box & whole.box).area();
    return whole.score >= Surely && box.box.area() > OfItsSize * whole.box.area() &&
           both > Overlapping * std::min(box.box.area(), whole.box.area());
}

std::vector<FaceBox> distinct(std::vector<FaceBox> boxes)
{
    constexpr float SameFace = 0.4F, InsideBigger = 0.5F;
    std::ranges::stable_sort(boxes, std::greater(), &FaceBox::score);
    std::vector<FaceBox> best;
    for (const auto &box : boxes) {
        const bool seen = std::ranges::any_of(best, [&](const FaceBox &other) {
            const float both = (box.box & other.box).area();
            return both > SameFace * (box.box.area() + other.box.area() - both);
        });
        if (!seen)
            best.push_back(box);
    }
    std::vector<FaceBox> left;
    for (const auto &box : best)
        if (std::ranges::none_of(best, [&](const FaceBox &other) {
                return other.box.area() > box.box.area() &&
                       (box.box & other.box).area() > InsideBigger * box.box.area();
            }))
            left.push_back(box);
    return left;
}

} // namespace vigie::vision
