#include "models/vision/ModelData.h"

extern "C" {
extern const std::byte vigie_mrz_network[], vigie_mrz_network_end[];
extern const std::byte vigie_face_detector[], vigie_face_detector_end[];
extern const std::byte vigie_face_landmark[], vigie_face_landmark_end[];
extern const std::byte vigie_face_liveness[], vigie_face_liveness_end[];
extern const std::byte vigie_face_feature[], vigie_face_feature_end[];
}

namespace vigie::vision {

std::span<const std::byte> mrzNetwork()
{
    return {vigie_mrz_network, vigie_mrz_network_end};
}

std::span<const std::byte> faceDetectorNetwork()
{
    return {vigie_face_detector, vigie_face_detector_end};
}

std::span<const std::byte> faceLandmarkNetwork()
{
    return {vigie_face_landmark, vigie_face_landmark_end};
}

std::span<const std::byte> faceLivenessNetwork()
{
    return {vigie_face_liveness, vigie_face_liveness_end};
}

std::span<const std::byte> faceFeatureNetwork()
{
    return {vigie_face_feature, vigie_face_feature_end};
}

} // namespace vigie::vision
