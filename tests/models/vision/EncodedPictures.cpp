#include "tests/models/vision/EncodedPictures.h"

namespace vigie::test {

Image imageOf(const cv::Mat &bgr)
{
    Image image(bgr.cols, bgr.rows);
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x) {
            const auto &pixel = bgr.at<cv::Vec3b>(y, x);
            image.at(x, y) = {pixel[2], pixel[1], pixel[0], 255};
        }
    return image;
}

Bytes jpegOf(const cv::Mat &bgr, int quality)
{
    return encodeJpeg(imageOf(bgr), {.quality = quality});
}

} // namespace vigie::test
