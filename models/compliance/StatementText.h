#pragma once

#include <cstddef>
#include <string_view>

/// Texts of a statement, as the database's server reads them.
namespace vigie::compliance {

/// In code points, as the server counts. `text` is valid UTF-8.
std::size_t lengthOf(std::string_view text);

/// Without the white space around it: Unicode's White_Space, and U+200B, U+200E and U+FEFF, which the server's
/// framework removes, too.
std::string_view trimmed(std::string_view text);

/// Whether there is white space of that kind anywhere in it.
bool hasSpace(std::string_view text);

/// The server reads such a text as if nothing were there.
bool isBlank(std::string_view text);

/// 1 to 500 of [A-Za-z0-9_-], to the very last character: a line feed at the end is not overlooked.
bool isPuid(std::string_view text);

} // namespace vigie::compliance
