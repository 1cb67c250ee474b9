#pragma once

#include "models/vision/PixelView.h"

#include <opencv2/core.hpp>

namespace vigie::vision {

/// The same memory as an OpenCV picture of four channels; not to be written to.
cv::Mat matOf(const PixelView &picture);
/// Three channels, a copy.
cv::Mat bgrOf(const PixelView &picture);
cv::Mat greyOf(const PixelView &picture);

} // namespace vigie::vision
