#pragma once

#include "models/domain/FaceSimilarity.h"
#include "models/vision/PixelView.h"
#include "models/vision/TemplateNetwork.h"

#include <optional>

/// The portrait of a document against the live face of a selfie. See domain::FaceSimilarity for what the number is
/// worth.
namespace vigie::vision {

/// One side of a comparison.
struct FaceToCompare
{
    domain::ComparedFace seen;
    std::optional<FaceTemplate> face; ///< none without a face, or where it is too small
};

/// The face of this role among those found in `picture`. Errors: Internal, TooLarge (no memory).
Result<FaceToCompare> faceToCompare(TemplateNetwork &network, const PixelView &picture, const domain::FacesFound &found,
                                    domain::FaceRole role);

/// The same face where it will not be compared with any: no template of it is made.
FaceToCompare faceNotCompared(const domain::FacesFound &found, domain::FaceRole role);

domain::FaceSimilarity similarityOf(const FaceToCompare &document, const FaceToCompare &selfie);

} // namespace vigie::vision
