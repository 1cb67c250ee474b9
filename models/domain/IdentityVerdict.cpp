#include "models/domain/IdentityVerdict.h"

#include <algorithm>

namespace vigie::domain {

std::vector<IdentityFinding> findingsOf(const IdentityVerdict &verdict)
{
    std::vector<IdentityFinding> findings;
    for (const auto &check : verdict.checks) {
        const auto known = std::ranges::find_if(
            findings, [&](const IdentityFinding &finding) { return finding.latest.kindWord == check.kindWord; });
        if (known == findings.end()) {
            findings.push_back({check, 1});
            continue;
        }
        ++known->attempts;
        known->latest = check;
    }
    return findings;
}

} // namespace vigie::domain
