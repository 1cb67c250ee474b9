#include "models/vision/Shrinking.h"

#include "models/vision/Pixels.h"

#include <opencv2/imgproc.hpp>

namespace vigie::vision {

Result<std::vector<std::uint8_t>> shrunk(const PixelView &picture, int width, int height)
{
    try {
        std::vector<std::uint8_t> pixels(std::size_t{4} * static_cast<std::size_t>(width) *
                                         static_cast<std::size_t>(height));
        cv::Mat into(height, width, CV_8UC4, pixels.data());
        cv::resize(matOf(picture), into, into.size(), 0, 0, cv::INTER_AREA);
        return pixels;
    } catch (const std::exception &) {
        return {ErrorCode::TooLarge, "no memory for the smaller picture"};
    }
}

} // namespace vigie::vision
