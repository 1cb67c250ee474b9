#pragma once

#include <opencv2/core.hpp>

#include <array>
#include <vector>

/// Four-sided figures in a small picture, found in two ways.
namespace vigie::vision {

/// Clockwise as seen, px.
using Corners = std::array<cv::Point2d, 4>;

/// Clockwise, beginning with the upper one of the two longer sides; of a figure that stands on a short side, with the
/// left one. Which way up the document is read shows only what is on it.
Corners ordered(Corners corners);

/// Pictures of 8 bits with one channel each: what is looked at. `lab` in the order L, a, b.
using Planes = std::array<cv::Mat, 3>;

/// Closed contours with four corners: sure on a plain ground.
std::vector<Corners> contourCandidates(const Planes &lab);

/// Two pairs of about parallel straight lines (LSD): also where hands or clutter hide a part of the edge.
std::vector<Corners> lineCandidates(const Planes &lab);

} // namespace vigie::vision
