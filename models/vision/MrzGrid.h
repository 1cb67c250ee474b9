#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <optional>
#include <span>

namespace vigie::vision {

/// Where a character was seen, and which cell of the grid it is taken for.
struct GridPoint
{
    double column = 0;
    double row = 0;
    cv::Point2d at;
};

/// The places of the characters of a zone: columns and rows of fixed pitch, seen slightly turned, in perspective or on
/// a bent page. x and y are polynomials in column and row with the terms 1, c, r, c·r and c²: over the length of a zone
/// a perspective of 2 % differs from them by less than 0.02 pitch.
class MrzGrid
{
public:
    /// Least squares, thrice, each time without the points that lie further off than a share of a pitch. `points` has
    /// at least one point of every row; with one row the terms of the row are left out. None when too few points fit.
    static std::optional<MrzGrid> fit(std::span<const GridPoint> points, int rows);

    int rows() const { return m_rows; }
    cv::Point2d at(double column, double row) const;
    /// From one cell to the next in its row.
    cv::Point2d along(double column, double row) const;
    /// At right angles to the rows, or where there are several rows, towards the next one; as long as along().
    cv::Point2d down(double column, double row) const;
    double pitch(double column, double row) const;

private:
    static constexpr int Terms = 5;
    using Weights = std::array<double, Terms>;
    Weights m_x{}, m_y{};
    double m_middle = 0; ///< columns are counted from here, so that the sums are well conditioned
    int m_rows = 1;
};

} // namespace vigie::vision
