#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::compliance {

enum class DetailKind : std::uint8_t {
    Email,
    Handle,     ///< @somebody
    Link,       ///< in running text, where it leads to a profile or an item
    LongNumber, ///< telephone, card, account: nine digits or more that are no date
    Iban,
    Identifier, ///< a UUID, as records of people are named by
    KnownName,  ///< a word that the caller said must not be there
};

/// Stable lower-case name, for instance "email".
std::string_view name(DetailKind kind);

/// Details of people in a text that is about to become public (DSA Art. 24(5)). A coarse net for texts that are made of
/// templates: it would rather stop a harmless number than let a telephone number through. `namesToKeepOut` are the
/// names, handles and ids of the people concerned, found as whole words in any case; those of one character are
/// ignored. Each kind is told once.
std::vector<DetailKind> personalDetails(std::string_view text, std::span<const std::string> namesToKeepOut = {});

} // namespace vigie::compliance
