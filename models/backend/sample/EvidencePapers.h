#pragma once

#include "models/backend/sample/EvidencePictures.h"
#include "models/drawn/papers/Paper.h"

/// From what an application's picture is to show to what can be drawn.
namespace vigie::backend::sample {

/// The person of this number at this age: the same features every time.
drawn::people::Person personOf(int number, int age);

/// Who holds the document: the person on it, somebody who could be taken for them, or clearly somebody else.
drawn::people::Person holderOf(const EvidenceSpec &spec);

/// The document to print, with the zone exactly as it is given.
drawn::papers::Paper paperOf(const EvidenceSpec &spec);

} // namespace vigie::backend::sample
