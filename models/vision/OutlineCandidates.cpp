#include "models/vision/OutlineCandidates.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace vigie::vision {
namespace {

constexpr double Pi = std::numbers::pi;

/// A straight line by its direction and its distance from the middle of the picture.
struct Line
{
    double angle = 0; ///< 0…π, of the line itself
    double distance = 0;
    double length = 0; ///< of the pieces seen

    cv::Point2d normal() const { return {-std::sin(angle), std::cos(angle)}; }
};

double angleBetween(double one, double other)
{
    const double apart = std::abs(one - other);
    return std::min(apart, Pi - apart);
}

std::vector<Line> piecesOf(const Planes &lab, cv::Point2d middle)
{
    constexpr double ShortestShare = 0.05; // of the longer side of the picture
    const double shortest = ShortestShare * std::max(lab[0].cols, lab[0].rows);
    std::vector<Line> lines;
    for (const auto &plane : lab) {
        std::vector<cv::Vec4f> found;
        cv::createLineSegmentDetector(cv::LSD_REFINE_STD)->detect(plane, found);
        for (const auto &piece : found) {
            const cv::Point2d from{double(piece[0]), double(piece[1])}, to{double(piece[2]), double(piece[3])};
            Line line;
            line.length = cv::norm(to - from);
            if (line.length < shortest)
                continue;
            line.angle = std::fmod(std::atan2(to.y - from.y, to.x - from.x) + 2 * Pi, Pi);
            line.distance = line.normal().dot(from - middle);
            lines.push_back(line);
        }
    }
    std::ranges::stable_sort(lines, std::greater(), &Line::length);
    return lines;
}

/// Pieces of one edge become one line; the longest first, `most` of them.
std::vector<Line> mergedLines(const std::vector<Line> &pieces, std::size_t most)
{
    constexpr double SameAngle = 0.04, SameDistance = 4; // radians, px
    std::vector<Line> lines;
    for (const auto &piece : pieces) {
        const auto same = std::ranges::find_if(lines, [&](const Line &line) {
            const double way = std::abs(line.angle - piece.angle) > Pi / 2 ? -1 : 1;
            return angleBetween(line.angle, piece.angle) < SameAngle &&
                   std::abs(line.distance - way * piece.distance) < SameDistance;
        });
        if (same == lines.end())
            lines.push_back(piece);
        else
            same->length += piece.length;
    }
    std::ranges::stable_sort(lines, std::greater(), &Line::length);
    lines.resize(std::min(lines.size(), most));
    return lines;
}

std::optional<cv::Point2d> crossing(const Line &one, const Line &other, cv::Point2d middle)
{
    const auto a = one.normal(), b = other.normal();
    const double determinant = a.x * b.y - a.y * b.x;
    if (std::abs(determinant) < 0.2) // nearly parallel
        return {};
    return middle + cv::Point2d(one.distance * b.y - other.distance * a.y, a.x * other.distance - b.x * one.distance) /
                        determinant;
}

using Pair = std::pair<Line, Line>;

/// Pairs of lines that can be opposite sides.
std::vector<Pair> pairsOf(const std::vector<Line> &lines, double apartAtLeast)
{
    constexpr double Perspective = 0.25; // radians by which opposite sides may differ
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t k = i + 1; k < lines.size(); ++k) {
            const double way = std::abs(lines[i].angle - lines[k].angle) > Pi / 2 ? -1 : 1;
            if (angleBetween(lines[i].angle, lines[k].angle) < Perspective &&
                std::abs(lines[i].distance - way * lines[k].distance) > apartAtLeast)
                pairs.emplace_back(lines[i], lines[k]);
        }
    return pairs;
}

} // namespace

Corners ordered(Corners corners)
{
    cv::Point2d middle;
    for (const auto &corner : corners)
        middle += corner / 4;
    std::ranges::sort(corners, {}, [&](const cv::Point2d &corner) {
        return std::atan2(corner.y - middle.y, corner.x - middle.x); // clockwise, as y points down
    });
    const auto side = [&](std::size_t i) { return cv::norm(corners[(i + 1) % 4] - corners[i % 4]); };
    const std::size_t longer = side(0) + side(2) >= side(1) + side(3) ? 0 : 1;
    // The top is the upper one of the longer sides; of a document that stands on its short side, the left one.
    constexpr double UpBeforeLeft = 3;
    const auto place = [&](std::size_t i) {
        const auto sum = corners[i % 4] + corners[(i + 1) % 4];
        return UpBeforeLeft * sum.y + sum.x;
    };
    const std::size_t top = place(longer) <= place(longer + 2) ? longer : longer + 2;
    std::ranges::rotate(corners, corners.begin() + static_cast<std::ptrdiff_t>(top % 4));
    return corners;
}

std::vector<Corners> contourCandidates(const Planes &lab)
{
    constexpr double SmallestShare = 0.03, CornerShare = 0.02; // of the picture, of the contour's length
    std::vector<Corners> found;
    const double smallest = SmallestShare * double(lab[0].total());
    for (const auto &plane : lab) {
        for (const double threshold : {20.0, 50.0, 100.0}) {
            cv::Mat edges;
            cv::Canny(plane, edges, threshold / 2, threshold);
            cv::dilate(edges, edges, cv::Mat::ones(3, 3, CV_8U)); // closes gaps of 2 px
            std::vector<std::vector<cv::Point>> contours;
            cv::findContours(edges, contours, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
            for (const auto &contour : contours) {
                std::vector<cv::Point> hull, corners;
                cv::convexHull(contour, hull);
                cv::approxPolyDP(hull, corners, CornerShare * cv::arcLength(hull, true), true);
                if (corners.size() == 4 && cv::contourArea(corners) >= smallest)
                    found.push_back(ordered({corners[0], corners[1], corners[2], corners[3]}));
            }
        }
    }
    return found;
}

std::vector<Corners> lineCandidates(const Planes &lab)
{
    constexpr std::size_t MostLines = 40, MostOfADirection = 16;
    constexpr double ClosestSides = 0.08; // of the picture
    const cv::Point2d middle(lab[0].cols / 2.0, lab[0].rows / 2.0);
    std::vector<Line> level, steep;
    for (const auto &line : mergedLines(piecesOf(lab, middle), MostLines)) {
        auto &lines = angleBetween(line.angle, 0) < Pi / 4 ? level : steep;
        if (lines.size() < MostOfADirection)
            lines.push_back(line);
    }
    std::vector<Corners> found;
    const auto columns = pairsOf(steep, ClosestSides * lab[0].cols);
    for (const auto &[upper, lower] : pairsOf(level, ClosestSides * lab[0].rows)) {
        for (const auto &[left, right] : columns) {
            const auto a = crossing(upper, left, middle), b = crossing(upper, right, middle);
            const auto c = crossing(lower, right, middle), d = crossing(lower, left, middle);
            if (a && b && c && d)
                found.push_back(ordered({*a, *b, *c, *d}));
        }
    }
    return found;
}

} // namespace vigie::vision
