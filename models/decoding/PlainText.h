#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace vigie::decoding {

/// Text that is safe to show as data: well-formed UTF-8 without control characters and without the invisible
/// characters that turn the direction of what follows (Unicode UAX #9, U+202A–202E, U+2066–2069).
bool isPlainText(std::string_view text);

/// The nearest plain text of at most `limit` bytes: what does not fit the rule is left out.
std::string toPlainText(std::string_view bytes, std::size_t limit);

} // namespace vigie::decoding
