#pragma once

#include "models/domain/FaceFindings.h"

#include <cstdint>
#include <optional>
#include <vector>

/// How alike a network finds the portrait of a document and the live face of a selfie: a machine's opinion for a person
/// who has answered already, never a verdict. A number of this window and of no record: there is no field for it in the
/// contract, no column and no line of a log.
namespace vigie::domain {

/// What the network was given of one face.
struct ComparedFace
{
    float eyeDistance = 0; ///< px of the picture; 0 without a face
    /// Length of the network's answer before it is brought to 1: short where it saw little; 0 when it was not asked.
    float norm = 0;
    friend bool operator==(const ComparedFace &, const ComparedFace &) = default;
};

struct FaceSimilarity
{
    std::optional<float> cosine; ///< −1…1; none without two faces that are large enough
    ComparedFace document;
    ComparedFace selfie; ///< the live face, not the one on the held card
    friend bool operator==(const FaceSimilarity &, const FaceSimilarity &) = default;
};

/// Below it the network saw less of a face than in any clean portrait (4.03 ± .40 on generated ones).
constexpr float WeakNormBelow = 3.4F;

enum class SimilarityBand : std::uint8_t { Differ, LookCloser, Agree };
constexpr float LookCloserAt = 0.30F, AgreeAt = 0.45F;

SimilarityBand bandOf(float cosine);

enum class ComparedPicture : std::uint8_t { Document, Selfie };

/// Why there is no number, or what speaks against the one there is.
enum class SimilarityFault : std::uint8_t { NoFace, TooSmall, Weak };
struct SimilarityWarning
{
    ComparedPicture picture = ComparedPicture::Document;
    SimilarityFault fault = SimilarityFault::NoFace;
    friend bool operator==(const SimilarityWarning &, const SimilarityWarning &) = default;
};
/// The document's first. TooSmall is below SmallestEyeDistance.
std::vector<SimilarityWarning> warningsOf(const FaceSimilarity &similarity);

/// How many of the pairs that were measured fell into a band.
struct SimilarityRates
{
    int ofOnePerson = 0; ///< of PairsOfOnePerson
    int ofTwoPeople = 0; ///< of PairsOfTwoPeople
};
constexpr int PairsOfOnePerson = 36, PairsOfTwoPeople = 216;

/// By tests/models/vision/SimilarityLongTest: generated portraits of one source, each printed on a simulated card and
/// held into a simulated selfie, through the whole chain. Agree: 35 of one person, 3 of two (1.4 %). LookCloser: 0 and
/// 6. Differ: 1 (the face on the card was taken for the live one) and 207. The cosines: .832 ± .148 of one person, .079
/// ± .112 of two, at most .503. Optimistic, since both pictures of a person came from one: no ageing, no other camera,
/// no other haircut. Generated look-alikes score .68 to .74, and drawn portraits are all one face to the network
/// (≥ .96). Real cards, prints and cameras were not measured.
SimilarityRates ratesOf(SimilarityBand band);

/// `count` of `pairs` as so many of 1,000, rounded up; 0 of no pairs.
int perThousand(int count, int pairs);

} // namespace vigie::domain
