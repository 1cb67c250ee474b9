#pragma once

#include "models/domain/IdentityFrames.h"
#include "models/vision/FaceAlignment.h"
#include "models/vision/PixelView.h"

#include <cstdint>
#include <vector>

/// Faces laid side by side.
namespace vigie::vision {

/// The five points of a face that was found in `picture` turned by `turn`, px of the picture as it came.
FivePoints pointsIn(const PixelView &picture, const domain::FaceFinding &face, domain::Turn turn);

/// From the picture to domain::FaceFrame: by the eyes, which come to rest exactly at their places. Where nose and mouth
/// say that the line of the eyes is off by more than 12° or their distance by more than a third (an eye was missed, the
/// head is turned far), by all five points instead: the eyes then lie near their places and not on them.
cv::Matx23f frameMapOf(const FivePoints &points);

/// The face in domain::FaceFrame, BGRX, rows of 4·Width bytes; what lies outside of the picture is #777777. Equalised
/// is where the face lies and how large it is, nothing else: brightness, contrast and colour stay as they came, since a
/// correction would make a difference of skin or light look like agreement.
///
/// A face larger than the frame is averaged over the area of every pixel, a smaller one interpolated (cubic); there is
/// no more in it than FaceQuality::eyeDistance says. Never throws; a frame of grey when memory ends.
std::vector<std::uint8_t> equalisedFace(const PixelView &picture, const FivePoints &points);

} // namespace vigie::vision
