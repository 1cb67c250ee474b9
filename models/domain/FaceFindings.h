#pragma once

#include "models/domain/ZoneFindings.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// Faces in a picture of a document or in a selfie, and how good the picture of them is. Values for a person to look
/// at; no template, no comparison. How often the numbers are wrong is measured by tests/models/vision/FaceMeasurements
/// on drawn and on generated portraits; people's own pictures were not measured.
namespace vigie::domain {

/// What a picture that may show faces was sent as.
enum class FacePicture : std::uint8_t { Document, Selfie };

enum class FaceRole : std::uint8_t {
    Document, ///< the portrait of a document: the largest face of its picture
    Live,     ///< the person who holds the card: the largest face of a selfie
    HeldCard, ///< the largest face of those much smaller than the live one (HeldCardBelow)
    Other,    ///< somebody else, or a second print of the portrait on the card
};

/// A face whose eyes are less than this share of the live face's apart is on the card and not a second person. A
/// portrait of 25 × 35 mm shows a face at about an eighth of its size; held in front of the face, at up to a third.
constexpr float HeldCardBelow = 0.45F;

/// Below this many pixels between the eyes a face is too small to be compared. Source: with 220 px across a card
/// (about 25 px between the eyes) 12.9 % of genuine pairs were not recognised, with 1000 px at most 0.7 %.
constexpr float SmallestEyeDistance = 30;

/// How well a face can be looked at. Measured on the face shrunk to one size, so that a large picture and a small one
/// compare. Sharpness of a face too small for that is measured with 2.25 px of the picture to one: that they blur into
/// one another is the lens and the sensor, and TooSmall says the rest.
struct FaceQuality
{
    float eyeDistance = 0; ///< px of the picture; TooSmall below SmallestEyeDistance
    float sharpness = 0;   ///< variance of the Laplacian; Blurred below BlurredBelow
    float glare = 0;       ///< share of the face with all channels ≥ 250; Glare above GlareAbove
    float brightness = 0;  ///< mean grey of the face, 0…1; Dark below DarkBelow, Bright above BrightAbove
    float cut = 0;         ///< share of the square around the face that lies outside of the picture; Cut above CutAbove
    friend bool operator==(const FaceQuality &, const FaceQuality &) = default;
};

/// Portraits in focus have 1575 on average, blurred by 1 px of 112 they have 74. Of 214 faces on cards held in
/// generated selfies none was called blurred as taken; blurred by another 4 px, 73 of 80 with at least 30 px between
/// the eyes were (tests/models/vision/PortraitSelfiesLongTest).
constexpr float BlurredBelow = 60;
constexpr float GlareAbove = 0.04F;
constexpr float DarkBelow = 0.18F, BrightAbove = 0.88F;
constexpr float CutAbove = 0.08F;

enum class FaceFault : std::uint8_t { TooSmall, Blurred, Glare, Dark, Bright, Cut };
/// What of the quality is beyond its limit, worst for comparing first.
std::vector<FaceFault> faultsOf(const FaceQuality &quality);

/// A guess whether the face is one in front of the camera or a print of one. Of a photograph shown on a screen it knows
/// little (area under the curve 0.82), of paper more (1.00 on 36 pairs): a hint, no ground for a decision, and computed
/// only when it is asked for.
struct LivenessHint
{
    float live = 0;  ///< 0…1
    float print = 0; ///< 0…1
    friend bool operator==(const LivenessHint &, const LivenessHint &) = default;
};

constexpr std::size_t FaceLandmarks = 68; ///< in the order of iBUG 300-W

struct FaceFinding
{
    FaceRole role = FaceRole::Other;
    PicturePoint topLeft, bottomRight; ///< of the box around the face, upright picture (FacesFound::turn)
    float score = 0;                   ///< the detector's, FaceScoreAtLeast…1; no probability
    std::array<PicturePoint, FaceLandmarks> landmarks{};
    PicturePoint leftEye, rightEye; ///< middles of the eyes, left as seen in the picture
    float roll = 0;                 ///< degrees the line of the eyes is turned clockwise
    FaceQuality quality;
    std::optional<LivenessHint> liveness;
    friend bool operator==(const FaceFinding &, const FaceFinding &) = default;
};

constexpr float FaceScoreAtLeast = 0.65F;

enum class FacesState : std::uint8_t {
    None,          ///< no face
    One,           ///< of a selfie: only the live one, no card with a face
    LiveAndHeld,   ///< selfies only
    SeveralPeople, ///< more than one face of about the same size: who is meant is not known
};

struct FacesFound
{
    FacesState state = FacesState::None;
    /// All places are in the picture turned so: a document photographed from its side, a selfie upside down.
    Turn turn = Turn::None;
    std::vector<FaceFinding> faces; ///< largest first, at most MostFaces
    friend bool operator==(const FacesFound &, const FacesFound &) = default;
};

constexpr std::size_t MostFaces = 12;

} // namespace vigie::domain
