#pragma once

#include <string_view>

namespace vigie::screening {

/// What a word says about an address in France.
enum class Way {
    None,
    Sure,        ///< rue, avenue, boulevard
    Doubtful,    ///< often no way: "2 cours de yoga"
    Abbreviated, ///< nearly always something else
    Box,         ///< BP, CS, TSA: mail is fetched there
};

/// Of a word of a FoldedText: the types of ways of French addresses (La Poste, SNA; Base adresse nationale) and their
/// usual abbreviations.
Way wayOf(std::string_view word);

} // namespace vigie::screening
