#include "models/vision/Pixels.h"

#include <opencv2/imgproc.hpp>

namespace vigie::vision {

cv::Mat matOf(const PixelView &picture)
{
    return {picture.height(), picture.width(), CV_8UC4, const_cast<std::uint8_t *>(picture.bgrx())};
}

cv::Mat bgrOf(const PixelView &picture)
{
    cv::Mat bgr;
    cv::cvtColor(matOf(picture), bgr, cv::COLOR_BGRA2BGR);
    return bgr;
}

cv::Mat greyOf(const PixelView &picture)
{
    cv::Mat grey;
    cv::cvtColor(matOf(picture), grey, cv::COLOR_BGRA2GRAY);
    return grey;
}

} // namespace vigie::vision
