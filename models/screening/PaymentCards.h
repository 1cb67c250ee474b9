#pragma once

#include "models/screening/Hit.h"

#include <string_view>

namespace vigie::screening {

/// ISO/IEC 7812-1, annex B. Digits only.
bool luhnAgrees(std::string_view digits);

/// Whether a network issues cards that begin so and are so long: Visa 4; Mastercard 51–55, 2221–2720; American Express
/// 34, 37; Discover 6011, 65; Diners Club 36, 38, 300–305; JCB 35; UnionPay 62.
bool isOfANetwork(std::string_view digits);

/// Payment card numbers in the characters of a FoldedText: 13 to 19 digits of a network whose check digit agrees.
Hits findCards(std::string_view text);

} // namespace vigie::screening
