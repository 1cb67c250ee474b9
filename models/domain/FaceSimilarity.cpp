#include "models/domain/FaceSimilarity.h"

namespace vigie::domain {
namespace {

void note(std::vector<SimilarityWarning> &warnings, ComparedPicture picture, const ComparedFace &face, bool compared)
{
    if (!(face.eyeDistance > 0))
        warnings.push_back({picture, SimilarityFault::NoFace});
    else if (face.eyeDistance < SmallestEyeDistance)
        warnings.push_back({picture, SimilarityFault::TooSmall});
    else if (compared && face.norm < WeakNormBelow)
        warnings.push_back({picture, SimilarityFault::Weak});
}

} // namespace

SimilarityBand bandOf(float cosine)
{
    if (cosine >= AgreeAt)
        return SimilarityBand::Agree;
    return cosine >= LookCloserAt ? SimilarityBand::LookCloser : SimilarityBand::Differ;
}

std::vector<SimilarityWarning> warningsOf(const FaceSimilarity &similarity)
{
    std::vector<SimilarityWarning> warnings;
    const bool compared = similarity.cosine.has_value();
    note(warnings, ComparedPicture::Document, similarity.document, compared);
    note(warnings, ComparedPicture::Selfie, similarity.selfie, compared);
    return warnings;
}

SimilarityRates ratesOf(SimilarityBand band)
{
    switch (band) {
    case SimilarityBand::Agree:
        return {35, 3};
    case SimilarityBand::LookCloser:
        return {0, 6};
    case SimilarityBand::Differ:
        break;
    }
    return {1, 207};
}

int perThousand(int count, int pairs)
{
    constexpr int Thousand = 1000;
    return pairs > 0 ? (Thousand * count + pairs - 1) / pairs : 0;
}

} // namespace vigie::domain
