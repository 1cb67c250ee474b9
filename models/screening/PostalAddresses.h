#pragma once

#include "models/screening/Hit.h"

#include <string_view>

namespace vigie::screening {

/// French postal addresses in the characters of a FoldedText, by what is there of: a way or a box (2 points), a number
/// (2), the name of the way (1), a postcode (2), a commune (1), CEDEX (1). Five points and a name or a box make an
/// address: a postcode with its commune alone is none, nor is a street. Seven points are a sure one. Words that are
/// often no way (cours, place, passage …) also take a postcode, or a number and a name with a capital.
Hits findPostalAddresses(std::string_view text);

/// (0[1-9]|[1-8]\d|9[0-8])\d{3}: the departments, overseas and the military.
bool isFrenchPostcode(std::string_view digits);

} // namespace vigie::screening
