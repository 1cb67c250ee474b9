#pragma once

#include "tests/models/vision/Dice.h"

#include <opencv2/core.hpp>

namespace vigie::test {

/// Where a drawn face is, px.
struct DrawnFace
{
    cv::Point2d leftEye, rightEye;
    double height = 0; ///< of the head
};

/// Draws a face of `height` px with its middle at `middle` into a picture of three channels, turned clockwise by `roll`
/// degrees: unmistakably a drawing, and a face to the networks.
DrawnFace drawFace(cv::Mat &bgr, cv::Point2d middle, double height, Dice &dice, double roll = 0);

/// A selfie: one large face, and a card with a small one held beside it.
struct DrawnSelfie
{
    cv::Mat bgr;
    DrawnFace live;
    DrawnFace held;
};
DrawnSelfie drawSelfie(Dice &dice);

} // namespace vigie::test
