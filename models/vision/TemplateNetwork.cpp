#include "models/vision/TemplateNetwork.h"

#include "models/vision/ModelData.h"

#include <cstring>

namespace vigie::vision {
namespace {

constexpr int FrameSide = 112;
constexpr double Middle = 127, Scale = 1 / 128.0;

/// For as long as one of them is used.
class WipedMat
{
public:
    explicit WipedMat(cv::Mat &mat) : m_mat(mat) {}
    WipedMat(const WipedMat &) = delete;
    WipedMat &operator=(const WipedMat &) = delete;
    ~WipedMat()
    {
        if (m_mat.data && m_mat.isContinuous())
            ::explicit_bzero(m_mat.data, m_mat.total() * m_mat.elemSize());
    }

private:
    cv::Mat &m_mat;
};

} // namespace

Result<TemplateNetwork> TemplateNetwork::create()
{
    TRY(auto network, Network::create(faceFeatureNetwork()));
    TemplateNetwork templates(std::move(network));
    TRY_DONE(templates.forget()); // and what it chooses and allocates on first use is there
    return templates;
}

Result<FaceTemplate> TemplateNetwork::of(const cv::Mat &bgr, const FivePoints &points)
{
    cv::Mat face, blob;
    const WipedMat faceGoes(face), blobGoes(blob);
    try {
        face = alignedFace(bgr, points, FrameSide);
        cv::dnn::blobFromImage(face, blob, Scale, {}, cv::Scalar::all(Middle));
    } catch (const std::exception &) {
        return {ErrorCode::Internal, "face could not be aligned"};
    }
    auto outputs = m_network.run(blob);
    const auto forgotten = forget();
    if (!outputs)
        return outputs.error();
    cv::Mat &numbers = outputs->front();
    const WipedMat numbersGo(numbers);
    TRY_DONE(forgotten);
    if (numbers.total() != FaceTemplate::Length || numbers.type() != CV_32F || !cv::checkRange(numbers))
        return {ErrorCode::Internal, "template has another shape"};
    return FaceTemplate(std::span<const float, FaceTemplate::Length>(numbers.ptr<float>(), FaceTemplate::Length));
}

Result<void> TemplateNetwork::forget()
{
    const int shape[] = {1, 3, FrameSide, FrameSide};
    TRY_DONE(m_network.run(cv::Mat(4, shape, CV_32F, cv::Scalar(0))));
    return {};
}

} // namespace vigie::vision
