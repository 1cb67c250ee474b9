#pragma once

#include "models/screening/Hit.h"

#include <string_view>

namespace vigie::screening {

/// E-mail addresses in the characters of a FoldedText: up to 64 letters, digits and . _ % + - ' before the @ (what
/// people have of RFC 5322 §3.4.1; quoted local parts are nobody's), a domain after it.
Hits findEmails(std::string_view text);

} // namespace vigie::screening
