#pragma once

#include "models/vision/OutlineCandidates.h"

namespace vigie::vision {

/// Where the small picture has edges, and in which direction.
class EdgeMap
{
public:
    explicit EdgeMap(const Planes &lab);

    /// How much of each side lies on an edge along it, 0…1: top, right, bottom, left. 0 is what a line anywhere in the
    /// picture has by chance.
    std::array<double, 4> support(const Corners &corners) const;
    cv::Size size() const { return m_strength.size(); }

private:
    double along(cv::Point2d from, cv::Point2d to) const;
    cv::Mat m_strength;  ///< 0…1
    double m_chance = 0; ///< support of any line
    cv::Mat m_x, m_y;    ///< of the direction across the edge, length 1
};

/// The corners moved to where the sides' edges are strongest in the full picture, by at most 1.2 % of the width; a side
/// whose edge cannot be followed stays. `scale`: of the picture the corners were found in.
Corners refinedSides(const cv::Mat &bgr, const Corners &corners, double scale);

} // namespace vigie::vision
