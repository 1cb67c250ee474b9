#pragma once

#include "models/screening/Span.h"

#include <array>
#include <vector>

namespace vigie::screening {

/// Two letters, ISO 3166-1 alpha-2; two zeros where none is known.
using Region = std::array<char, 2>;

inline Region regionOf(std::string_view letters)
{
    return letters.size() == 2 ? Region{letters[0], letters[1]} : Region{};
}

/// What a detector found, in characters of a FoldedText. Detectors answer their hits in order, none over another.
struct Hit
{
    DetailKind kind = DetailKind::Email;
    Rule rule = Rule::EmailForm;
    Confidence confidence = Confidence::Low;
    std::size_t begin = 0;
    std::size_t end = 0;
    Region region{};
};

using Hits = std::vector<Hit>;

} // namespace vigie::screening
