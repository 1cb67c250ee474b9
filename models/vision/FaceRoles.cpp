#include "models/vision/FaceRoles.h"

#include <algorithm>

namespace vigie::vision {

using domain::FaceFinding;
using domain::FaceRole;
using domain::FacesState;

FacesState assignSelfieRoles(std::vector<FaceFinding> &faces)
{
    if (faces.empty())
        return FacesState::None;
    faces.front().role = FaceRole::Live;
    const float live = faces.front().quality.eyeDistance;
    bool several = false;
    FaceFinding *held = nullptr;
    for (auto face = faces.begin() + 1; face != faces.end(); ++face) {
        if (face->quality.eyeDistance >= domain::HeldCardBelow * live)
            several = true;
        else if (!held || face->quality.eyeDistance > held->quality.eyeDistance)
            held = &*face;
    }
    if (held)
        held->role = FaceRole::HeldCard;
    return several ? FacesState::SeveralPeople : held ? FacesState::LiveAndHeld : FacesState::One;
}

FacesState assignDocumentRoles(std::vector<FaceFinding> &faces)
{
    constexpr float OfTheSameSize = 0.75F;
    if (faces.empty())
        return FacesState::None;
    faces.front().role = FaceRole::Document;
    const float largest = faces.front().quality.eyeDistance;
    const bool several = std::any_of(faces.begin() + 1, faces.end(), [&](const FaceFinding &face) {
        return face.quality.eyeDistance > OfTheSameSize * largest;
    });
    return several ? FacesState::SeveralPeople : FacesState::One;
}

} // namespace vigie::vision
