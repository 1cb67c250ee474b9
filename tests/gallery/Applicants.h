#pragma once

#include "tests/support/CertificationWorld.h"

namespace vigie::gallery {

/// A queue of applications by people who do not exist: their faces, their cards, what machines said of them. What the
/// account of the first one says differs from the card in two places.
void fillApplicants(test::CertificationWorld &world);

/// Two pairs of invented people, and a platform that gives out no application before they are answered.
void fillPractice(test::CertificationWorld &world);

} // namespace vigie::gallery
