#pragma once

#include "models/drawn/Typeface.h"
#include "tests/models/vision/PosedPortrait.h"

namespace vigie::test {

/// A selfie made of a portrait, px: the person posed anew, holding a drawn document with that portrait.
struct PortraitSelfie
{
    cv::Mat bgr;
    cv::Point2d liveLeftEye, liveRightEye, heldLeftEye, heldRightEye;
};

/// Everything by chance within what a selfie with a document in hand looks like: yaw ± 14°, pitch ± 8°, roll ± 10°, a
/// head of 0.34–0.5 of the picture's height anywhere near its middle, a lamp from any side, another room; one of four
/// kinds of documents 8–21 cm nearer than the face, turned by ± 18°, leaning by −5–20°, beside or below the chin and
/// all of it in the picture; blur of 0.5–1.4 px (of 1600), noise of 2–7 of 255, light of two thirds to one and a
/// quarter, warm or cold. 960 × 1280 or 1200 × 1600.
PortraitSelfie selfieOf(const Sitter &sitter, const drawn::Typefaces &typefaces, Dice &dice);

} // namespace vigie::test
