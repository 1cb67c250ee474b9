#pragma once

#include "models/domain/FaceFindings.h"

#include <vector>

namespace vigie::vision {

/// Whose the faces of a picture are, by their size: given largest first, they get their roles.

/// The largest is the live one, the next that is much smaller the one on the card that is held.
domain::FacesState assignSelfieRoles(std::vector<domain::FaceFinding> &faces);
/// A document has one portrait and often a second, smaller print of it.
domain::FacesState assignDocumentRoles(std::vector<domain::FaceFinding> &faces);

} // namespace vigie::vision
