#include "models/screening/Findings.h"

namespace vigie::screening {

Findings limited(std::vector<Span> spans, std::size_t most, qsizetype length)
{
    Findings findings;
    findings.coveredUpTo = length;
    if (spans.size() > most) {
        findings.beyond = static_cast<qsizetype>(spans.size() - most);
        findings.coveredUpTo = spans[most].offset;
        spans.resize(most);
        spans.shrink_to_fit(); // there may have been a million
    }
    findings.spans = std::move(spans);
    return findings;
}

} // namespace vigie::screening
