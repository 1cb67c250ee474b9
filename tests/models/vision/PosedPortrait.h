#pragma once

#include "tests/models/vision/Dice.h"

#include <opencv2/core.hpp>

namespace vigie::test {

/// Somebody out of a folder of portraits: head and shoulders, seen from the front.
struct Sitter
{
    cv::Mat bgr;
    cv::Mat person; ///< CV_32F, 0…1: where the portrait shows them and not what is behind them
    cv::Point2d leftEye, rightEye;

    double eyeDistance() const { return cv::norm(rightEye - leftEye); }
};

/// Cuts the person out by the colours of what is surely ground and surely face. The same cut every time.
Sitter cutOut(const cv::Mat &bgr, cv::Point2d leftEye, cv::Point2d rightEye);

/// How somebody holds the head and where the lamp is.
struct Posing
{
    double yaw = 0, pitch = 0, roll = 0; ///< degrees; to the right in the picture, up, clockwise
    cv::Point2d eyes;                    ///< px: where the middle between the eyes would be without yaw and pitch
    double eyeDistance = 160;            ///< px, the same
    cv::Vec3d lamp{0, 0, 1};             ///< where the light comes from: right, down, towards the camera
    double shade = 0.4;                  ///< how dark is what the lamp does not reach, 0 not at all … 1
};

/// The sitter in another pose and another light, in front of a room.
struct PosedPortrait
{
    cv::Mat bgr;
    cv::Point2d leftEye, rightEye; ///< px
};

/// The face is bent over a head of average measures (a bulge and a nose), turned in space and seen from half a metre;
/// hair, shoulders and ground stay where they are. What the portrait does not show of the shoulders is its border
/// drawn on.
PosedPortrait posed(const Sitter &sitter, const Posing &posing, cv::Size picture, Dice &dice);

} // namespace vigie::test
