#pragma once

#include "models/backend/sample/EvidencePictures.h"
#include "models/backend/store/BackendStore.h"

namespace vigie::backend::sample {

/// Members who want to be certified, each with an application of one of the plots. They come to be as on a platform:
/// an estimate and a session in Yoti's wire form, a submission, and the verdicts of the sample people where the plot
/// has a past. Some fans have an age check. Needs people and queues to be there. Inside a transaction of the caller.
Result<void> addApplications(BackendStore &store, EvidencePictures &pictures, Instant now);

/// Every picture, also of practice, that a sample world made at this moment needs, each once.
std::vector<EvidenceSpec> sampleEvidence(Instant now);

} // namespace vigie::backend::sample
