#pragma once

#include "models/screening/Span.h"

#include <vector>

namespace vigie::screening {

/// What was found in a text, in order; no span is over another.
struct Findings
{
    std::vector<Span> spans; ///< the first ones, up to a limit
    qsizetype beyond = 0;    ///< how many more there are
    /// In UTF-16 units: up to here every detail that was found is in `spans`. The length of the text when there are no
    /// more.
    qsizetype coveredUpTo = 0;

    qsizetype count() const { return static_cast<qsizetype>(spans.size()) + beyond; }
    bool empty() const { return count() == 0; }
    friend bool operator==(const Findings &, const Findings &) = default;
};

/// The first `most` spans of a text of `length` UTF-16 units, and the number of the rest. In order, none over another.
Findings limited(std::vector<Span> spans, std::size_t most, qsizetype length);

} // namespace vigie::screening
