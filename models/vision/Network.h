#pragma once

#include "models/base/Result.h"

#include <opencv2/dnn.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace vigie::vision {

/// One ONNX network. Not for several threads at once: OpenCV keeps the layers' outputs inside. Exceptions of OpenCV end
/// here.
class Network
{
public:
    /// Errors: Corrupt when OpenCV cannot read it.
    static Result<Network> create(std::span<const std::byte> onnx);

    /// The outputs of these names, the last layer's where there are none. Errors: Internal when the input does not fit.
    Result<std::vector<cv::Mat>> run(const cv::Mat &input, const std::vector<std::string> &outputs = {});

private:
    explicit Network(cv::dnn::Net net) : m_net(std::move(net)) {}
    cv::dnn::Net m_net;
};

} // namespace vigie::vision
