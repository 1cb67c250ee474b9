#include "models/vision/OutlineSides.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace vigie::vision {
namespace {

template <typename T> T nearest(const cv::Mat &plane, cv::Point2d at)
{
    const int x = std::clamp(cvRound(at.x), 0, plane.cols - 1), y = std::clamp(cvRound(at.y), 0, plane.rows - 1);
    return plane.at<T>(y, x);
}

cv::Point2d normalOf(cv::Point2d from, cv::Point2d to)
{
    const cv::Point2d along = to - from;
    return cv::Point2d(-along.y, along.x) / std::max(cv::norm(along), 1e-9);
}

/// A side as a line: a point and a direction.
struct Side
{
    cv::Point2d at;
    cv::Point2d along;
};

std::optional<cv::Point2d> crossing(const Side &one, const Side &other)
{
    const double determinant = one.along.x * other.along.y - one.along.y * other.along.x;
    if (std::abs(determinant) < 0.2 * cv::norm(one.along) * cv::norm(other.along))
        return {};
    const auto apart = other.at - one.at;
    return one.at + one.along * ((apart.x * other.along.y - apart.y * other.along.x) / determinant);
}

/// Least squares through the points, twice, the second time without those further off than `tolerance`.
Side lineThrough(const std::vector<cv::Point2f> &points, float tolerance)
{
    cv::Vec4f line;
    cv::fitLine(points, line, cv::DIST_HUBER, 0, 0.01, 0.01);
    std::vector<cv::Point2f> near;
    std::ranges::copy_if(points, std::back_inserter(near), [&](const cv::Point2f &point) {
        return std::abs((point.x - line[2]) * line[1] - (point.y - line[3]) * line[0]) < tolerance;
    });
    if (near.size() * 2 >= points.size())
        cv::fitLine(near, line, cv::DIST_L2, 0, 0.01, 0.01);
    return {{double(line[2]), double(line[3])}, {double(line[0]), double(line[1])}};
}

/// The strongest step of brightness across the side, at many places along it.
Side refinedSide(const cv::Mat &bgr, cv::Point2d from, cv::Point2d to, double reach)
{
    constexpr int Places = 64, FewestPlaces = 20;
    constexpr double Margin = 0.06, WeakestStep = 6, Step = 0.5; // rounded corners; of 255; px
    const auto across = normalOf(from, to);
    std::vector<cv::Point2f> edge;
    const auto value = [&](cv::Point2d at) {
        const auto pixel = nearest<cv::Vec3b>(bgr, at);
        return cv::Vec3d(pixel[0], pixel[1], pixel[2]);
    };
    for (int i = 0; i < Places; ++i) {
        const auto at = from + (to - from) * (Margin + (1 - 2 * Margin) * i / (Places - 1));
        double strongest = WeakestStep, where = 0;
        bool found = false;
        for (double off = -reach; off <= reach; off += Step) {
            const double side = std::max(1.0, reach / 6);
            const double step = cv::norm(value(at + across * (off + side)) - value(at + across * (off - side)));
            if (step > strongest) {
                strongest = step;
                where = off;
                found = true;
            }
        }
        if (found)
            edge.emplace_back(at + across * where);
    }
    if (static_cast<int>(edge.size()) < FewestPlaces)
        return {from, to - from};
    return lineThrough(edge, static_cast<float>(reach / 4));
}

} // namespace

EdgeMap::EdgeMap(const Planes &lab)
    : m_strength(lab[0].size(), CV_32F, cv::Scalar(0)), m_x(lab[0].size(), CV_32F, cv::Scalar(0)),
      m_y(lab[0].size(), CV_32F, cv::Scalar(0))
{
    constexpr std::array ColourCounts{0.25, 0.5, 0.5}; // a and b differ by less than L does; Sobel adds up to 4 steps
    constexpr double Full = 30;                        // of 255: a step that counts as an edge in full
    for (std::size_t i = 0; i < lab.size(); ++i) {
        cv::Mat x, y, strength;
        cv::Sobel(lab[i], x, CV_32F, 1, 0, 3, ColourCounts[i]);
        cv::Sobel(lab[i], y, CV_32F, 0, 1, 3, ColourCounts[i]);
        cv::magnitude(x, y, strength);
        const cv::Mat stronger = strength > m_strength;
        cv::Mat divisor = strength + 1e-6;
        cv::divide(x, divisor, x);
        cv::divide(y, divisor, y);
        strength.copyTo(m_strength, stronger);
        x.copyTo(m_x, stronger);
        y.copyTo(m_y, stronger);
    }
    cv::min(m_strength / Full, 1.0, m_strength);
    // What along() gives for lines across the whole picture, at angles and places that have nothing to do with it.
    constexpr int Lines = 12;
    const cv::Point2d middle(size().width / 2.0, size().height / 2.0);
    for (int i = 0; i < Lines; ++i) {
        const double angle = CV_PI * (i + 0.5) / Lines;
        const auto half = cv::Point2d(std::cos(angle) * middle.x, std::sin(angle) * middle.y) * 0.9;
        m_chance += along(middle - half, middle + half) / Lines;
    }
    m_chance = std::min(m_chance, 0.95);
}

double EdgeMap::along(cv::Point2d from, cv::Point2d to) const
{
    constexpr int Places = 48, Reach = 2; // px on either side
    constexpr double Margin = 0.06, Enough = 0.5;
    const auto across = normalOf(from, to);
    double sum = 0;
    for (int i = 0; i < Places; ++i) {
        const auto at = from + (to - from) * (Margin + (1 - 2 * Margin) * i / (Places - 1));
        double best = 0;
        for (int off = -Reach; off <= Reach; ++off) {
            const auto place = at + across * off;
            const double facing =
                double(nearest<float>(m_x, place)) * across.x + double(nearest<float>(m_y, place)) * across.y;
            best = std::max(best, double(nearest<float>(m_strength, place)) * facing * facing);
        }
        sum += std::min(best, Enough) / Enough;
    }
    return sum / Places;
}

std::array<double, 4> EdgeMap::support(const Corners &corners) const
{
    std::array<double, 4> support{};
    for (std::size_t i = 0; i < support.size(); ++i)
        support[i] = std::max(0.0, (along(corners[i], corners[(i + 1) % 4]) - m_chance) / (1 - m_chance));
    return support;
}

Corners refinedSides(const cv::Mat &bgr, const Corners &corners, double scale)
{
    constexpr double Reach = 0.012; // of the width
    cv::Mat smooth;
    cv::GaussianBlur(bgr, smooth, {}, std::max(1.0, 0.5 / scale));
    const double reach = std::max(2.0, Reach * cv::norm(corners[1] - corners[0]));
    std::array<Side, 4> sides;
    for (std::size_t i = 0; i < sides.size(); ++i)
        sides[i] = refinedSide(smooth, corners[i], corners[(i + 1) % 4], reach);
    Corners refined = corners;
    for (std::size_t i = 0; i < refined.size(); ++i)
        if (const auto at = crossing(sides[(i + 3) % 4], sides[i]); at && cv::norm(*at - corners[i]) < 2.5 * reach)
            refined[i] = *at;
    return refined;
}

} // namespace vigie::vision
