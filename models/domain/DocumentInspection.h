#pragma once

#include "models/domain/FaceFindings.h"

#include <cstdint>
#include <vector>

/// What the picture of an identity document shows, all in one. See Findings.h for what such findings are worth.
namespace vigie::domain {

enum class DocumentShape : std::uint8_t {
    Card,    ///< ID-1, 85.60 × 53.98 mm
    Booklet, ///< a page of a passport (ID-3, 125 × 88 mm) or an older card (ID-2, 105 × 74 mm): the same shape
};

enum class OutlineState : std::uint8_t {
    NotFound, ///< no four sides of a document's shape: a person can drag the corners
    Doubtful, ///< the best of several, below SureOutline: to be looked at
    Found,
    Given, ///< by a person
};

/// The edge of a document in its picture. On simulated desks contours and lines together found 92–96 % of the cards on
/// plain grounds, 38–62 % on cluttered and 8–42 % on pale ones, refined to 0.13–0.19 % of the width (median); real ones
/// were not measured.
struct OutlineFinding
{
    OutlineState state = OutlineState::NotFound;
    DocumentShape shape = DocumentShape::Card;
    Quad corners;      ///< the first is the top left of the document as it is read, where that is known
    float support = 0; ///< how much of the sides lies on edges and how much it has the shape, 0…1; no probability
    bool cut = false;  ///< a corner lies outside of the picture or on its border: a part is missing
    friend bool operator==(const OutlineFinding &, const OutlineFinding &) = default;
};

/// Outlines with less support are Doubtful.
constexpr float SureOutline = 0.45F;

/// How well the document can be read, measured on its rectified picture. Without an outline nothing is measured.
struct DocumentQuality
{
    float sharpness = 0;     ///< variance of the Laplacian after a 3 × 3 median; Blurred below BlurredDocument
    float portraitGlare = 0; ///< share of the portrait's box with all channels ≥ 250
    float zoneGlare = 0;     ///< the same of the machine readable zone; Glare above GlareOnDocument
    friend bool operator==(const DocumentQuality &, const DocumentQuality &) = default;
};

/// Simulated cards in focus have 150–410, blurred by 2 px of 1011 they have 10–68, by 3 px and more less than 30.
/// Between 30 and 70 both occur.
constexpr float BlurredDocument = 50;
constexpr float GlareOnDocument = 0.02F;

enum class DocumentFault : std::uint8_t {
    NoOutline,
    OutlineDoubtful,
    Cut,
    Blurred,
    GlareOnPortrait,
    GlareOnZone,
    NoFace,
    SeveralFaces,
    NoZone
};

struct DocumentInspection
{
    OutlineFinding outline;
    MrzFinding mrz;
    FacesFound faces; ///< of the whole picture
    DocumentQuality quality;
    friend bool operator==(const DocumentInspection &, const DocumentInspection &) = default;
};

/// What is to be said about the picture, in the order a person would fix it. Empty only when everything was found and
/// is within its limits: there is no silent pass.
std::vector<DocumentFault> faultsOf(const DocumentInspection &findings);

} // namespace vigie::domain
