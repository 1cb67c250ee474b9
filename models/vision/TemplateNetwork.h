#pragma once

#include "models/vision/FaceAlignment.h"
#include "models/vision/FaceTemplate.h"
#include "models/vision/Network.h"

namespace vigie::vision {

/// Makes templates of faces, with the network of the pinned package (createFaceNetworks()). Only a program that may
/// compare makes one: 5 MB of weights are read then and not before. Not for several threads at once.
class TemplateNetwork
{
public:
    /// Errors: Corrupt.
    static Result<TemplateNetwork> create();

    /// Of the face in alignedFace()'s frame of 112 px, BGR, (x − 127) / 128, as measured; the package's own code swaps
    /// channels and aligns by three points. When it returns, the network has looked at nothing since, so that its
    /// layers hold no face either. Errors: Internal.
    Result<FaceTemplate> of(const cv::Mat &bgr, const FivePoints &points);

private:
    explicit TemplateNetwork(Network network) : m_network(std::move(network)) {}
    Result<void> forget();

    Network m_network;
};

} // namespace vigie::vision
