#include "models/vision/FaceComparing.h"

#include "models/vision/EqualisedFace.h"
#include "models/vision/Pixels.h"

#include <algorithm>

namespace vigie::vision {

Result<FaceToCompare> faceToCompare(TemplateNetwork &network, const PixelView &picture, const domain::FacesFound &found,
                                    domain::FaceRole role)
{
    FaceToCompare side;
    const auto face = std::ranges::find(found.faces, role, &domain::FaceFinding::role);
    if (face == found.faces.end())
        return side;
    side.seen.eyeDistance = face->quality.eyeDistance;
    if (side.seen.eyeDistance < domain::SmallestEyeDistance)
        return side;
    try {
        TRY(side.face, network.of(bgrOf(picture), pointsIn(picture, *face, found.turn)));
    } catch (const std::exception &) {
        return {ErrorCode::TooLarge, "no memory to compare"};
    }
    side.seen.norm = side.face->norm();
    return side;
}

domain::FaceSimilarity similarityOf(const FaceToCompare &document, const FaceToCompare &selfie)
{
    domain::FaceSimilarity similarity;
    similarity.document = document.seen;
    similarity.selfie = selfie.seen;
    if (document.face && selfie.face)
        similarity.cosine = FaceTemplate::cosine(*document.face, *selfie.face);
    return similarity;
}

} // namespace vigie::vision
