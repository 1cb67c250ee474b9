#pragma once

#include "models/backend/sample/EvidencePictures.h"
#include "models/drawn/papers/PaperPrint.h"

namespace vigie::backend::sample {

/// A4.
inline constexpr drawn::papers::PaperSize LetterSize{210, 297, 0};

/// A letter of nobody to nobody that proves an address, a changed name or who holds an account; SPECIMEN across it.
drawn::Canvas proofLetter(const EvidenceSpec &spec, const drawn::Typefaces &typefaces, double pixelsPerMm);

} // namespace vigie::backend::sample
