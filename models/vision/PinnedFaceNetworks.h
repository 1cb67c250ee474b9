#pragma once

#include "models/vision/FaceNetworks.h"
#include "models/vision/Network.h"

namespace vigie::vision {

/// See createFaceNetworks().
class PinnedFaceNetworks : public FaceNetworks
{
public:
    PinnedFaceNetworks(Network detector, Network landmarks, Network liveness);

    Result<std::vector<FaceBox>> detect(const cv::Mat &bgr) override;
    Result<FacePoints> landmarks(const cv::Mat &bgr, const cv::Rect2f &box) override;
    Result<domain::LivenessHint> liveness(const cv::Mat &bgr, const cv::Rect2f &box) override;

private:
    Network m_detector;
    Network m_landmarks;
    Network m_liveness;
};

} // namespace vigie::vision
