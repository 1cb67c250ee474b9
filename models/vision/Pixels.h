#pragma once

#include "models/vision/PixelView.h"

#include <opencv2/core.hpp>

namespace vigie::vision {

/// The same memory as an OpenCV picture of four channels; not to be written to.
cv::Mat matOf(const PixelView &picture);
/// Three channels, a copy.
cv::Mat bgrOf(const PixelView &picture);
cv::Mat greyOf(const PixelView &picture);

/// The mean of what every pixel covers, of any channels; `size` is at most as large as the picture. Halved exactly as
/// often as that goes, which is several times as fast as shrinking in one step.
cv::Mat averaged(cv::Mat picture, cv::Size size);

/// `part` cut at its right and lower border, by less than what becomes one pixel, so that averaged() can halve it
/// until it is less than twice as large as `size`.
cv::Rect evenly(cv::Rect part, cv::Size size);

} // namespace vigie::vision
