#pragma once

#include "models/domain/DocumentInspection.h"
#include "models/vision/FaceFinder.h"
#include "models/vision/MrzReader.h"
#include "models/vision/PixelView.h"

#include <optional>

namespace vigie::vision {

/// Everything there is to be said about the picture of an identity document. Not for several threads at once. Works
/// with hostile pixels: whatever comes, the answer is a finding, and faultsOf() names what is missing.
class DocumentAnalyst
{
public:
    /// Errors: Corrupt when a network that is linked in cannot be read.
    static Result<DocumentAnalyst> create();

    /// `given`: the corners as a person placed them, the first being the top left as the document is read. Errors:
    /// Invalid when they are no outline (givenOutline()).
    Result<domain::DocumentInspection> analyse(const PixelView &picture, std::optional<domain::Quad> given = {});

    /// The faces of a document's picture; where there is none upright, those of the rectified document.
    domain::FacesFound facesOf(const PixelView &picture);

    /// As FaceFinder::warmUp() and MrzReader::warmUp().
    Result<void> warmUp();

    FaceFinder &faces() { return m_faces; }

private:
    domain::FacesFound facesOnFlat(const PixelView &flat, const PixelView &picture, const domain::Quad &corners);

    DocumentAnalyst(MrzReader reader, FaceFinder faces) : m_reader(std::move(reader)), m_faces(std::move(faces)) {}
    MrzReader m_reader;
    FaceFinder m_faces;
};

} // namespace vigie::vision
