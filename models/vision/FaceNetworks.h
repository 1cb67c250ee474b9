#pragma once

#include "models/base/Result.h"
#include "models/domain/FaceFindings.h"

#include <opencv2/core.hpp>

#include <array>
#include <memory>
#include <vector>

namespace vigie::vision {

struct FaceBox
{
    cv::Rect2f box; ///< px
    float score = 0;
};

/// Width to height of what a detector looks at. A picture of another shape is seen smaller, with grey beside it.
constexpr double DetectorShape = 4.0 / 3;

using FacePoints = std::array<cv::Point2f, domain::FaceLandmarks>;

/// The networks behind the faces. An interface because those there are were published without saying what they were
/// trained on: whoever has better ones puts them in here. Pictures are BGR, 8 bits; points and boxes are px of them.
/// Not for several threads at once.
class FaceNetworks
{
public:
    virtual ~FaceNetworks() = default;

    /// Faces upright within about 30°, the smallest about a twentieth of the picture's height, those of at least
    /// FaceScoreAtLeast; overlapping boxes are not merged. Errors: Internal.
    virtual Result<std::vector<FaceBox>> detect(const cv::Mat &bgr) = 0;
    /// The 68 points of iBUG 300-W of the face in `box`. Errors: Internal.
    virtual Result<FacePoints> landmarks(const cv::Mat &bgr, const cv::Rect2f &box) = 0;
    /// Errors: Internal.
    virtual Result<domain::LivenessHint> liveness(const cv::Mat &bgr, const cv::Rect2f &box) = 0;
};

/// The networks of the pinned npm package faceplugin-face-recognition-js 0.0.1 (MIT licence; provenance and training
/// data of the weights are not documented). Pre-processing as measured, not as in the package's own code, which swaps
/// channels. Errors: Corrupt.
Result<std::unique_ptr<FaceNetworks>> createFaceNetworks();

} // namespace vigie::vision
