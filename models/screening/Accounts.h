#pragma once

#include "models/screening/Hit.h"

#include <string_view>

namespace vigie::screening {

/// IBANs, and French account numbers without one (RIB), in the characters of a FoldedText. An IBAN goes before the RIB
/// in it.
Hits findAccounts(std::string_view text);

/// Business identifier codes beside one of these accounts, or right after "BIC" or "SWIFT". By itself the form is also
/// that of ordinary words.
Hits findBics(std::string_view text, const Hits &accounts);

} // namespace vigie::screening
