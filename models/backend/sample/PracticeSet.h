#pragma once

#include "models/backend/sample/EvidencePictures.h"
#include "models/backend/store/BackendStore.h"
#include "models/domain/Practice.h"

namespace vigie::backend::sample {

/// Two faces to compare, and what is true about them.
struct PracticePair
{
    domain::PracticeId id;
    domain::FaceTruth truth = domain::FaceTruth::Unknown;
    domain::PracticeLesson lesson = domain::PracticeLesson::Unknown;
    EvidenceSpec document;
    EvidenceSpec selfie;
};

/// The practice applications of a sample world, from easy to hard; the same on every machine in a quarter.
std::vector<PracticePair> practicePairs(std::chrono::year_month_day quarter);

/// Adds them. The sample people who have a past have practised; Tess has not. Needs people to be there. Inside a
/// transaction of the caller.
Result<void> addPractice(BackendStore &store, EvidencePictures &pictures, const std::vector<PracticePair> &pairs,
                         Instant now);

} // namespace vigie::backend::sample
