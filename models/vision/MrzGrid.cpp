#include "models/vision/MrzGrid.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vigie::vision {
namespace {

/// Columns are scaled by about half a line, so that all terms are of the size of 1.
constexpr double ColumnScale = 20;

std::array<double, 5> termsOf(double column, double row)
{
    const double c = column / ColumnScale;
    return {1, c, row, c * row, c * c};
}

double valueOf(const std::array<double, 5> &weights, const std::array<double, 5> &terms)
{
    double sum = 0;
    for (std::size_t i = 0; i < terms.size(); ++i)
        sum += weights[i] * terms[i];
    return sum;
}

} // namespace

std::optional<MrzGrid> MrzGrid::fit(std::span<const GridPoint> points, int rows)
{
    constexpr std::array TolerancesInPitches{1.0, 0.35, 0.22};
    constexpr std::size_t FewestPoints = 8;
    const std::vector<int> used = rows > 1 ? std::vector<int>{0, 1, 2, 3, 4} : std::vector<int>{0, 1, 4};
    MrzGrid grid;
    grid.m_rows = rows;
    for (const auto &point : points)
        grid.m_middle += point.column / static_cast<double>(points.size());
    std::vector<GridPoint> kept(points.begin(), points.end());
    for (const double tolerance : TolerancesInPitches) {
        if (kept.size() < FewestPoints * static_cast<std::size_t>(rows))
            return {};
        cv::Mat a(static_cast<int>(kept.size()), static_cast<int>(used.size()), CV_64F);
        cv::Mat b(static_cast<int>(kept.size()), 2, CV_64F);
        for (int i = 0; i < a.rows; ++i) {
            const auto &point = kept[static_cast<std::size_t>(i)];
            const auto terms = termsOf(point.column - grid.m_middle, point.row);
            for (int k = 0; k < a.cols; ++k)
                a.at<double>(i, k) = terms[static_cast<std::size_t>(used[static_cast<std::size_t>(k)])];
            b.at<double>(i, 0) = point.at.x;
            b.at<double>(i, 1) = point.at.y;
        }
        cv::Mat solution;
        if (!cv::solve(a, b, solution, cv::DECOMP_SVD))
            return {};
        for (int k = 0; k < a.cols; ++k) {
            grid.m_x[static_cast<std::size_t>(used[static_cast<std::size_t>(k)])] = solution.at<double>(k, 0);
            grid.m_y[static_cast<std::size_t>(used[static_cast<std::size_t>(k)])] = solution.at<double>(k, 1);
        }
        kept.clear();
        const double limit = tolerance * grid.pitch(grid.m_middle, 0);
        std::ranges::copy_if(points, std::back_inserter(kept), [&](const GridPoint &point) {
            const auto off = grid.at(point.column, point.row) - point.at;
            return std::abs(off.x) <= limit && std::abs(off.y) <= limit;
        });
    }
    return grid;
}

cv::Point2d MrzGrid::at(double column, double row) const
{
    const auto terms = termsOf(column - m_middle, row);
    return {valueOf(m_x, terms), valueOf(m_y, terms)};
}

cv::Point2d MrzGrid::along(double column, double row) const
{
    return (at(column + 0.5, row) - at(column - 0.5, row));
}

cv::Point2d MrzGrid::down(double column, double row) const
{
    const auto right = along(column, row);
    const double length = std::hypot(right.x, right.y);
    if (m_rows == 1)
        return {-right.y, right.x};
    const auto next = at(column, row + 0.5) - at(column, row - 0.5);
    const double distance = std::max(std::hypot(next.x, next.y), 1e-6);
    return next * (length / distance);
}

double MrzGrid::pitch(double column, double row) const
{
    const auto right = along(column, row);
    return std::hypot(right.x, right.y);
}

} // namespace vigie::vision
