#pragma once

#include "tests/models/codecs/Encoders.h"

#include <opencv2/core.hpp>

namespace vigie::test {

/// A picture of three channels for the encoders of tests/models/codecs.
Image imageOf(const cv::Mat &bgr);

/// As a file.
Bytes jpegOf(const cv::Mat &bgr, int quality = 92);

} // namespace vigie::test
