#pragma once

#include "models/vision/FaceNetworks.h"

#include <opencv2/core.hpp>

#include <array>
#include <vector>

/// Faces brought to one size and upright.
namespace vigie::vision {

/// Left eye, right eye (as seen), tip of the nose, left and right corner of the mouth.
using FivePoints = std::array<cv::Point2f, 5>;

/// From the 68 points: the eyes are the means of their four lid points, which stay when the eyes look aside.
FivePoints fivePointsOf(const FacePoints &points);

/// The turn, scale and shift with the least squared distance from `from` to `to`; no mirroring, no shear.
cv::Matx23f similarity(const FivePoints &from, const FivePoints &to);

/// The face as a square of `side` px by the five points: the eyes level at 0.46 of its height and 0.31 of its width
/// apart, the common frame of face networks (112 px). What lies outside of the picture is mid-grey.
cv::Mat alignedFace(const cv::Mat &bgr, const FivePoints &points, int side);

/// Whether the points stand as in an upright face: eyes over nose over mouth, of plausible distances.
bool standsLikeAFace(const FivePoints &points);

/// How little a face looks as if it stood on its head or lay on its side, to be compared with the same picture turned:
/// 25 for every time that eyes are as dark as what lies below them is bright, less the mean distance of the five points
/// from the common frame, px of it. Upright portraits have 2–12, others mostly less than 2; alone it says little.
float uprightnessOf(const cv::Mat &bgr, const FivePoints &points);

constexpr int FaceMeasureSide = 112;

/// See domain::FaceQuality.
domain::FaceQuality qualityOf(const cv::Mat &bgr, const FivePoints &points);

} // namespace vigie::vision
