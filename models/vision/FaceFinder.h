#pragma once

#include "models/domain/FaceFindings.h"
#include "models/vision/PixelView.h"

#include <memory>

namespace vigie::vision {

class FaceNetworks;

using domain::FacePicture;
enum class Liveness : std::uint8_t { NotAsked, Hint };

/// Finds the faces of a document's picture or of a selfie, their landmarks and their quality, and tells the live face
/// from the one on the card that is held. Not for several threads at once. Works with hostile pixels.
///
/// One look at the whole picture misses faces below about a twentieth of its height, and the face on a held card is
/// often smaller: selfies are looked at again in overlapping halves, and in thirds until a card's face is seen
/// (tilesOf()). On drawn selfies (tests/models/vision/FaceMeasurementsLongTest) the live and the held face were told
/// right on 200 of 200, and on 215 of 216 made of 36 portraits that look like photographs (generated, of one source:
/// one-source synthetic; tests/models/vision/PortraitSelfiesLongTest): live 215, held 215. People's own pictures were
/// not measured.
class FaceFinder
{
public:
    explicit FaceFinder(std::unique_ptr<FaceNetworks> networks);
    FaceFinder(FaceFinder &&) noexcept;
    FaceFinder &operator=(FaceFinder &&) noexcept;
    ~FaceFinder();

    /// Always a finding, never a throw. A picture turned by quarters is recognised by the side from which faces score
    /// best. Liveness is computed of the live face of a selfie only, and only as a Hint.
    domain::FacesFound find(const PixelView &picture, FacePicture kind, Liveness liveness = Liveness::NotAsked);

    /// Runs every network once on nothing, so that what they choose and allocate on first use is there. Errors:
    /// Internal.
    Result<void> warmUp();

private:
    std::unique_ptr<FaceNetworks> m_networks;
};

/// With the networks that are linked in. Errors: Corrupt.
Result<FaceFinder> createFaceFinder();

} // namespace vigie::vision
