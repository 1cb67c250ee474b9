#pragma once

#include "models/screening/Hit.h"
#include "models/screening/NumberingPlans.h"

#include <string_view>

namespace vigie::screening {

/// Telephone numbers in the characters of a FoldedText. International ones anywhere; ten digits as dialled in France
/// and its territories; six, eight or nine digits, and a country code without its +, only right after a word like
/// "tél".
Hits findTelephones(std::string_view text, NumberingPlans &plans);

/// What the digits of a telephone hit are in full, "+33199001234"; empty when no plan knows them.
std::string fullNumber(std::string_view characters, std::string_view region, NumberingPlans &plans);

} // namespace vigie::screening
