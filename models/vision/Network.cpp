#include "models/vision/Network.h"

namespace vigie::vision {

Result<Network> Network::create(std::span<const std::byte> onnx)
{
    try {
        cv::setNumThreads(1); // the decoder is one thread, and its sandbox allows no other
        cv::dnn::Net net = cv::dnn::readNetFromONNX(reinterpret_cast<const char *>(onnx.data()), onnx.size());
        if (net.empty())
            return {ErrorCode::Corrupt, "empty network"};
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return Network(std::move(net));
    } catch (const std::exception &) {
        return {ErrorCode::Corrupt, "network could not be read"};
    }
}

Result<std::vector<cv::Mat>> Network::run(const cv::Mat &input, const std::vector<std::string> &outputs)
{
    try {
        m_net.setInput(input);
        std::vector<cv::Mat> results;
        if (outputs.empty())
            results.push_back(m_net.forward());
        else
            m_net.forward(results, outputs);
        for (auto &result : results)
            result = result.clone(); // they live in the network and change with its next run
        return results;
    } catch (const std::exception &) {
        return {ErrorCode::Internal, "network did not run"};
    }
}

} // namespace vigie::vision
