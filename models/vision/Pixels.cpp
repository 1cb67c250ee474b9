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

cv::Mat averaged(cv::Mat picture, cv::Size size)
{
    const auto mayBeHalved = [&] {
        return picture.cols % 2 == 0 && picture.rows % 2 == 0 && picture.cols >= 2 * size.width &&
               picture.rows >= 2 * size.height;
    };
    while (mayBeHalved()) {
        cv::Mat half;
        cv::resize(picture, half, {picture.cols / 2, picture.rows / 2}, 0, 0, cv::INTER_AREA);
        picture = half;
    }
    if (picture.size() != size) {
        cv::Mat exact;
        cv::resize(picture, exact, size, 0, 0, cv::INTER_AREA);
        picture = exact;
    }
    return picture;
}

cv::Rect evenly(cv::Rect part, cv::Size size)
{
    int unit = 1;
    while (part.width / (2 * unit) >= size.width && part.height / (2 * unit) >= size.height)
        unit *= 2;
    part.width -= part.width % unit;
    part.height -= part.height % unit;
    return part;
}

} // namespace vigie::vision
