#include "models/vision/PinnedFaceNetworks.h"

#include "models/vision/ModelData.h"
#include "models/vision/Pixels.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace vigie::vision {
namespace {

constexpr int DetectorWidth = 320, DetectorHeight = 240, LandmarkSide = 64, LivenessSide = 128;
constexpr double DetectorGround = 127; ///< grey beside the picture, which the network sees as 0
constexpr double DetectorScale = 1 / 128.0;
constexpr double LandmarkScale = 1 / 256.0;
constexpr float LivenessSurroundings = 2.7F; ///< the part around the face that it looks at, in boxes

/// `box` larger by `times` around its middle, moved into the picture, and cut where it is larger than that.
cv::Rect surroundings(cv::Size picture, const cv::Rect2f &box, float times)
{
    const float most = std::min(float(picture.width - 1) / box.width, float(picture.height - 1) / box.height);
    const cv::Size2f size(box.width * std::min(times, most), box.height * std::min(times, most));
    const cv::Point2f middle = (box.tl() + box.br()) / 2;
    const float left = std::clamp(middle.x - size.width / 2, 0.0F, float(picture.width) - size.width);
    const float top = std::clamp(middle.y - size.height / 2, 0.0F, float(picture.height) - size.height);
    const cv::Rect whole(cvRound(left), cvRound(top), std::max(1, cvRound(size.width)),
                         std::max(1, cvRound(size.height)));
    return whole & cv::Rect({}, picture);
}

} // namespace

PinnedFaceNetworks::PinnedFaceNetworks(Network detector, Network landmarks, Network liveness)
    : m_detector(std::move(detector)), m_landmarks(std::move(landmarks)), m_liveness(std::move(liveness))
{}

Result<std::vector<FaceBox>> PinnedFaceNetworks::detect(const cv::Mat &bgr)
{
    const double scale = std::min(double(DetectorWidth) / bgr.cols, double(DetectorHeight) / bgr.rows);
    const cv::Size inner(std::max(1, cvRound(bgr.cols * scale)), std::max(1, cvRound(bgr.rows * scale)));
    cv::Mat framed(DetectorHeight, DetectorWidth, CV_8UC3, cv::Scalar::all(DetectorGround)), blob;
    const cv::Rect even = evenly(cv::Rect({}, bgr.size()), inner);
    averaged(bgr(even), inner).copyTo(framed(cv::Rect({}, inner)));
    cv::dnn::blobFromImage(framed, blob, DetectorScale, {}, cv::Scalar::all(DetectorGround), true);
    TRY(const auto outputs, m_detector.run(blob, {"boxes", "scores"}));
    const cv::Mat &boxes = outputs[0], &scores = outputs[1];
    if (boxes.dims != 3 || boxes.size[2] != 4 || scores.dims != 3 || scores.size[2] != 2 ||
        boxes.size[1] != scores.size[1])
        return {ErrorCode::Internal, "detector has other outputs"};
    const float across = float(DetectorWidth * even.width) / float(inner.width);
    const float down = float(DetectorHeight * even.height) / float(inner.height);
    std::vector<FaceBox> faces;
    for (int i = 0; i < boxes.size[1]; ++i) {
        const float score = scores.ptr<float>(0, i)[1];
        if (!(score >= domain::FaceScoreAtLeast))
            continue;
        const float *at = boxes.ptr<float>(0, i);
        const cv::Rect2f box(cv::Point2f(at[0] * across, at[1] * down), cv::Point2f(at[2] * across, at[3] * down));
        if (box.width >= 1 && box.height >= 1)
            faces.push_back({box, std::min(score, 1.0F)});
    }
    return faces;
}

Result<FacePoints> PinnedFaceNetworks::landmarks(const cv::Mat &bgr, const cv::Rect2f &box)
{
    const cv::Point2f middle = (box.tl() + box.br()) / 2;
    const float side = std::max(box.height, 1.0F);
    const cv::Rect2f square(middle.x - side / 2, middle.y - side / 2, side, side);
    // As the network was measured: the square is moved into the picture and not padded.
    const cv::Size input(LandmarkSide, LandmarkSide);
    const cv::Rect seen = evenly(surroundings(bgr.size(), square, 1), input);
    if (seen.empty())
        return {ErrorCode::Internal, "face outside of the picture"};
    cv::Mat grey, blob;
    cv::cvtColor(averaged(bgr(seen), input), grey, cv::COLOR_BGR2GRAY);
    cv::dnn::blobFromImage(grey, blob, LandmarkScale);
    TRY(const auto outputs, m_landmarks.run(blob));
    const cv::Mat &points = outputs.front();
    if (points.total() != 2 * domain::FaceLandmarks || points.type() != CV_32F)
        return {ErrorCode::Internal, "landmarks have another number"};
    FacePoints found;
    const float *at = points.ptr<float>();
    for (auto &point : found) {
        point = {float(seen.x) + at[0] * float(seen.width), float(seen.y) + at[1] * float(seen.height)};
        at += 2;
    }
    return found;
}

Result<domain::LivenessHint> PinnedFaceNetworks::liveness(const cv::Mat &bgr, const cv::Rect2f &box)
{
    const cv::Rect seen = surroundings(bgr.size(), box, LivenessSurroundings);
    if (seen.empty())
        return {ErrorCode::Internal, "face outside of the picture"};
    cv::Mat small, blob;
    cv::resize(bgr(seen), small, {LivenessSide, LivenessSide}, 0, 0, cv::INTER_LINEAR);
    cv::dnn::blobFromImage(small, blob);
    TRY(const auto outputs, m_liveness.run(blob));
    constexpr std::size_t Kinds = 3; // live, print, something else
    const cv::Mat &scores = outputs.front();
    if (scores.total() != Kinds || scores.type() != CV_32F)
        return {ErrorCode::Internal, "liveness has other outputs"};
    const float *score = scores.ptr<float>();
    const float most = *std::max_element(score, score + Kinds);
    float sum = 0;
    for (std::size_t i = 0; i < Kinds; ++i)
        sum += std::exp(score[i] - most);
    return domain::LivenessHint{std::exp(score[0] - most) / sum, std::exp(score[1] - most) / sum};
}

Result<std::unique_ptr<FaceNetworks>> createFaceNetworks()
{
    TRY(auto detector, Network::create(faceDetectorNetwork()));
    TRY(auto landmarks, Network::create(faceLandmarkNetwork()));
    TRY(auto liveness, Network::create(faceLivenessNetwork()));
    return std::unique_ptr<FaceNetworks>(
        std::make_unique<PinnedFaceNetworks>(std::move(detector), std::move(landmarks), std::move(liveness)));
}

} // namespace vigie::vision
