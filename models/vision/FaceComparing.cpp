#include "models/vision/FaceComparing.h"

#include "models/vision/EqualisedFace.h"
#include "models/vision/Pixels.h"

#include <algorithm>

namespace vigie::vision {

namespace {

const domain::FaceFinding *findIn(const domain::FacesFound &found, domain::FaceRole role)
{
    const auto face = std::ranges::find(found.faces, role, &domain::FaceFinding::role);
    return face == found.faces.end() ? nullptr : &*face;
}

} // namespace

FaceToCompare faceNotCompared(const domain::FacesFound &found, domain::FaceRole role)
{
    FaceToCompare side;
    if (const auto *face = findIn(found, role))
        side.seen.eyeDistance = face->quality.eyeDistance;
    return side;
}

Result<FaceToCompare> faceToCompare(TemplateNetwork &network, const PixelView &picture, const domain::FacesFound &found,
                                    domain::FaceRole role)
{
    auto side = faceNotCompared(found, role);
    if (side.seen.eyeDistance < domain::SmallestEyeDistance)
        return side;
    try {
        TRY(side.face, network.of(bgrOf(picture), pointsIn(picture, *findIn(found, role), found.turn)));
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
