#pragma once

#include <optional>
#include <string_view>

namespace vigie::screening {

/// How much the last label of a domain says.
enum class Ending {
    Unknown,   ///< two letters or more that are on neither list
    AlsoAWord, ///< a general one that is an ordinary word, too: "photo", "shop"
    Country,   ///< a country code (ISO 3166-1, with uk, eu, su)
    General,   ///< one of the general ones people use, or reserved for examples (RFC 2606)
};
Ending endingOf(std::string_view label);

struct DomainName
{
    std::size_t begin = 0;
    std::size_t end = 0; ///< without a full stop that ends a sentence
    Ending ending = Ending::Unknown;
    std::size_t labels = 0;
};

/// The domain that begins at `at`: labels of letters, digits and hyphens, 1 to 63 characters each, at least two of them
/// and at most 253 characters together (RFC 1035 §2.3.4); the last has letters only and at least two, or begins with
/// xn--.
std::optional<DomainName> domainAt(std::string_view text, std::size_t at);

} // namespace vigie::screening
