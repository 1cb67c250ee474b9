#pragma once

#include "models/domain/DocumentInspection.h"
#include "models/domain/Evidence.h"
#include "models/domain/FaceFindings.h"
#include "models/domain/FaceSimilarity.h"
#include "models/domain/IdentityFrames.h"
#include "models/domain/SimilarityPermission.h"
#include "models/domain/ports/PictureSource.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace vigie::domain {

/// A face brought to the one frame in which all faces are compared: upright, the eyes level, at the same height and
/// the same distance, whatever the picture it comes from.
struct EqualisedFace
{
    FaceFinding finding;
    std::shared_ptr<const PixelBuffer> pixels; ///< FaceFrame; what lies outside of the picture is mid-grey
};

struct FacesJob
{
    MediaRef media;
    FacePicture kind = FacePicture::Document;
    int maxWidth = 0; ///< device pixels of the place in which the whole picture is shown
    int maxHeight = 0;
    PictureUrgency urgency = PictureUrgency::Now;
};

/// A picture of a document or a selfie, and the faces in it. Of a document the first face is the portrait; of a selfie
/// the live face comes before the one on the held card, others follow. At most MostEqualised are brought to the frame.
struct FacesLook
{
    Picture picture; ///< as it came, not turned by `found.turn`
    FacesFound found;
    std::vector<EqualisedFace> faces;
};

struct DocumentJob
{
    MediaRef media;
    std::optional<Quad> corners; ///< as a person placed them, of the picture as it came
    PictureUrgency urgency = PictureUrgency::Now;
};

/// What the picture of a document says, and the document seen from straight above.
struct DocumentLook
{
    DocumentInspection inspection;
    std::shared_ptr<const PixelBuffer> rectified; ///< 300 dpi; none without an outline
    bool damaged = false;                         ///< of the file: only a part could be decoded
};

/// Two faces to be compared, and the permission to do it.
struct SimilarityJob
{
    MediaRef document;
    MediaRef selfie;
    SimilarityPermission permission;
};

/// Pictures of identity documents and of their holders, fetched and looked at in the sandbox. Nothing of them is kept:
/// what was asked for lives as long as whoever asked holds it, and what was prefetched stays inside of the decoder
/// until it is asked for, at most PrefetchFor.
class IdentityPictures
{
public:
    virtual ~IdentityPictures() = default;
    /// What is asked for as Prefetch is answered once the same is asked for as Now (both get it), Cancelled after
    /// PrefetchFor, or at once with its error. Errors: as PictureSource::picture(); Cancelled.
    virtual Request<FacesLook> faces(const FacesJob &job) = 0;
    /// Errors: as above; Invalid when the corners are no outline.
    virtual Request<DocumentLook> document(const DocumentJob &job) = 0;
    /// The portrait of the document against the live face of the selfie. Neither template leaves the sandbox, and both
    /// end with the comparison. Errors: as PictureSource::picture(); Permission where nothing can compare.
    virtual Request<FaceSimilarity> similarity(const SimilarityJob &job) = 0;
    /// Lock, sign-out, the end of a claim: the decoders that saw something end.
    virtual void forgetAll() = 0;
    virtual DecoderStatus status() const = 0;
};

inline constexpr std::chrono::seconds PrefetchFor{60};

} // namespace vigie::domain
