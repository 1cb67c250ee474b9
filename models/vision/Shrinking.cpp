#include "models/vision/Shrinking.h"

#include "models/vision/Pixels.h"

namespace vigie::vision {

Result<std::vector<std::uint8_t>> shrunk(const PixelView &picture, int width, int height)
{
    try {
        const cv::Mat small = averaged(matOf(picture), {width, height});
        return std::vector<std::uint8_t>(small.data, small.data + small.total() * small.elemSize());
    } catch (const std::exception &) {
        return {ErrorCode::TooLarge, "no memory for the smaller picture"};
    }
}

} // namespace vigie::vision
