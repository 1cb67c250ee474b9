#include "models/vision/OutlineFinder.h"

#include "models/domain/IdentityFrames.h"
#include "models/vision/OutlineCandidates.h"
#include "models/vision/OutlineSides.h"
#include "models/vision/Pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace vigie::vision {
namespace {

using domain::DocumentShape;
using domain::OutlineFinding;
using domain::OutlineState;

constexpr int WorkSide = 480;    ///< px of the longer side in which candidates are looked for
constexpr int RefineSide = 1600; ///< px in which the sides are refined; half a pixel of it is 0.03 %
constexpr int SmallestSide = 64; ///< px; nothing smaller can be read
constexpr double CardAspect = 85.6 / 53.98, BookletAspect = 125.0 / 88;

/// How far the measured shape may be off, as the deviation of the logarithm; perspective shortens a side.
constexpr double AspectTolerance = 0.1;

double aspectOf(const Corners &corners)
{
    const auto side = [&](std::size_t i) { return cv::norm(corners[(i + 1) % 4] - corners[i]); };
    return (side(0) + side(2)) / std::max(side(1) + side(3), 1e-6);
}

double likeness(double aspect, double wanted)
{
    const double off = std::log(aspect / wanted) / AspectTolerance;
    return std::exp(-off * off);
}

DocumentShape shapeOf(const Corners &corners)
{
    const double aspect = aspectOf(corners);
    return likeness(aspect, CardAspect) >= likeness(aspect, BookletAspect) ? DocumentShape::Card
                                                                           : DocumentShape::Booklet;
}

/// Cheap tests first: size, place, opposite sides of similar length, shape.
bool isPlausible(const Corners &corners, cv::Size picture, const OutlineHints &hints)
{
    constexpr double SmallestShare = 0.02, Outside = 0.02, OppositeSides = 0.7, LeastLikeness = 0.1;
    std::vector<cv::Point2f> contour;
    const double slack = Outside * std::max(picture.width, picture.height);
    for (const auto &corner : corners) {
        if (corner.x < -slack || corner.y < -slack || corner.x > picture.width + slack ||
            corner.y > picture.height + slack)
            return false;
        contour.emplace_back(corner);
    }
    const auto side = [&](std::size_t i) { return cv::norm(corners[(i + 1) % 4] - corners[i]); };
    const auto similar = [&](double one, double other) {
        return std::min(one, other) >= OppositeSides * std::max(one, other);
    };
    const double aspect = aspectOf(corners);
    return cv::isContourConvex(contour) &&
           cv::contourArea(contour) >= std::max(SmallestShare, double(hints.leastArea)) * picture.area() &&
           similar(side(0), side(2)) && similar(side(1), side(3)) &&
           std::max(likeness(aspect, CardAspect), likeness(aspect, BookletAspect)) >= LeastLikeness &&
           std::ranges::all_of(hints.inside, [&](const domain::PicturePoint &point) {
               const cv::Point2f at(point.x * float(picture.width), point.y * float(picture.height));
               return cv::pointPolygonTest(contour, at, false) >= 0;
           });
}

struct Judged
{
    Corners corners;
    double merit = 0;
    double support = 0;
};

Judged judge(const Corners &corners, const EdgeMap &edges)
{
    const auto support = edges.support(corners);
    const double weakest = *std::ranges::min_element(support);
    const double mean = (support[0] + support[1] + support[2] + support[3]) / 4;
    const double aspect = aspectOf(corners);
    const double shape = std::max(likeness(aspect, CardAspect), likeness(aspect, BookletAspect));
    std::vector<cv::Point2f> contour(corners.begin(), corners.end());
    constexpr double LargerIsBetter = 0.12; // weakly: the portrait's frame has edges too
    const double area = std::pow(cv::contourArea(contour) / edges.size().area(), LargerIsBetter);
    Judged judged{corners, 0, mean * (0.35 + 0.65 * weakest) * (0.4 + 0.6 * shape)};
    judged.merit = judged.support * area;
    return judged;
}

domain::Quad quadOf(const Corners &corners, cv::Size picture)
{
    domain::Quad quad;
    for (std::size_t i = 0; i < corners.size(); ++i)
        quad.corners[i] = {float(corners[i].x / picture.width), float(corners[i].y / picture.height)};
    return quad;
}

Corners cornersOf(const domain::Quad &quad, cv::Size picture)
{
    Corners corners;
    for (std::size_t i = 0; i < corners.size(); ++i)
        corners[i] = {double(quad.corners[i].x) * picture.width, double(quad.corners[i].y) * picture.height};
    return corners;
}

bool isCut(const Corners &corners, cv::Size picture)
{
    constexpr double AtBorder = 0.003; // of the picture
    const double x = AtBorder * picture.width, y = AtBorder * picture.height;
    return std::ranges::any_of(corners, [&](const cv::Point2d &corner) {
        return corner.x < x || corner.y < y || corner.x > picture.width - x || corner.y > picture.height - y;
    });
}

OutlineFinding search(const PixelView &picture, const OutlineHints &hints)
{
    OutlineFinding found;
    const cv::Size size(picture.width(), picture.height());
    if (std::min(size.width, size.height) < SmallestSide)
        return found;
    const double reduced = std::min(1.0, double(RefineSide) / std::max(size.width, size.height));
    cv::Mat bgr;
    cv::cvtColor(averaged(matOf(picture),
                          {std::max(1, cvRound(size.width * reduced)), std::max(1, cvRound(size.height * reduced))}),
                 bgr, cv::COLOR_BGRA2BGR);
    const double scale = std::min(1.0, double(WorkSide) / std::max(bgr.cols, bgr.rows));
    cv::Mat small, lab;
    cv::resize(bgr, small, {}, scale, scale, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, 1);
    cv::cvtColor(small, lab, cv::COLOR_BGR2Lab);
    Planes planes;
    cv::split(lab, planes.data());
    auto candidates = contourCandidates(planes);
    const auto lines = lineCandidates(planes);
    candidates.insert(candidates.end(), lines.begin(), lines.end());
    const EdgeMap edges(planes);
    Judged best;
    for (const auto &corners : candidates)
        if (isPlausible(corners, small.size(), hints))
            if (const auto judged = judge(corners, edges); judged.merit > best.merit)
                best = judged;
    constexpr double LeastSupport = 0.2; // below it is a pattern of the ground
    if (best.support < LeastSupport)
        return found;
    for (auto &corner : best.corners)
        corner /= scale;
    auto corners = refinedSides(bgr, best.corners, scale);
    for (auto &corner : corners)
        corner /= reduced;
    found.support = float(std::min(best.support, 1.0));
    found.state = found.support < domain::SureOutline ? OutlineState::Doubtful : OutlineState::Found;
    found.shape = shapeOf(corners);
    found.corners = quadOf(corners, size);
    found.cut = isCut(corners, size);
    return found;
}

} // namespace

OutlineFinding findOutline(const PixelView &picture, const OutlineHints &hints)
{
    try {
        return search(picture, hints);
    } catch (const std::exception &) {
        return {}; // OpenCV throws when memory ends
    }
}

Result<OutlineFinding> givenOutline(const PixelView &picture, const domain::Quad &corners)
{
    constexpr float Furthest = 0.5F;
    for (const auto &corner : corners.corners)
        if (!(corner.x >= -Furthest && corner.x <= 1 + Furthest && corner.y >= -Furthest && corner.y <= 1 + Furthest))
            return {ErrorCode::Invalid, "corner far outside of the picture"};
    const cv::Size size(picture.width(), picture.height());
    const auto given = cornersOf(corners, size);
    constexpr double SmallestArea = 16; // px²; less is a line
    for (std::size_t i = 0; i < given.size(); ++i) {
        const auto along = given[(i + 1) % 4] - given[i], next = given[(i + 2) % 4] - given[(i + 1) % 4];
        if (along.x * next.y - along.y * next.x < SmallestArea)
            return {ErrorCode::Invalid, "corners are not those of a convex figure"};
    }
    OutlineFinding outline;
    outline.state = OutlineState::Given;
    outline.shape = shapeOf(given);
    outline.corners = corners;
    outline.support = 1;
    outline.cut = isCut(given, size);
    return outline;
}

Result<RectifiedPicture> rectified(const PixelView &picture, const OutlineFinding &outline)
{
    if (outline.state == OutlineState::NotFound)
        return {ErrorCode::NotFound, "no outline"};
    try {
        const auto size = outline.shape == DocumentShape::Card ? domain::RectifiedCard : domain::RectifiedBooklet;
        const cv::Size to(size.width, size.height);
        const auto corners = cornersOf(outline.corners, {picture.width(), picture.height()});
        const float right = float(to.width), bottom = float(to.height);
        const std::array<cv::Point2f, 4> from{corners[0], corners[1], corners[2], corners[3]};
        const std::array<cv::Point2f, 4> target{{{0, 0}, {right, 0}, {right, bottom}, {0, bottom}}};
        cv::Mat source = matOf(picture), flat;
        cv::Mat map = cv::getPerspectiveTransform(from.data(), target.data());
        // Shrunk to less than half, the picture is averaged before: warping alone would skip pixels.
        for (double width = cv::norm(corners[1] - corners[0]); width > 2 * to.width; width /= 2) {
            cv::resize(source, source, {}, 0.5, 0.5, cv::INTER_AREA);
            map = map * cv::Mat(cv::Matx33d(2, 0, 0, 0, 2, 0, 0, 0, 1));
        }
        constexpr double Ground = 128;
        cv::warpPerspective(source, flat, map, to, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(Ground));
        return RectifiedPicture{to.width, to.height, {flat.data, flat.data + flat.total() * flat.elemSize()}};
    } catch (const std::exception &) {
        return {ErrorCode::TooLarge, "no memory for the rectified picture"};
    }
}

} // namespace vigie::vision
