#pragma once

#include "models/base/Instant.h"
#include "models/domain/DocketId.h"
#include "models/domain/Ids.h"
#include "models/domain/LocalizedText.h"
#include "models/domain/Severity.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vigie::domain {

enum class ClauseChangeKind : std::uint8_t {
    Unknown,
    Added,
    Removed,
    Reworded, ///< its text or its examples say something else
    Regraded, ///< the same words, but another severity, other actions or another number of readers
};

struct ClauseChange
{
    ClauseId clause;
    std::string code;
    ClauseChangeKind kind = ClauseChangeKind::Unknown;
    LocalizedText title;
    LocalizedText before; ///< text and examples; empty when added
    LocalizedText after;  ///< empty when removed
    Severity severityBefore = Severity::Unknown;
    Severity severityAfter = Severity::Unknown;

    friend bool operator==(const ClauseChange &, const ClauseChange &) = default;
};

/// What a version changed against the one before it.
struct PolicyChange
{
    int version = 0;
    Instant effectiveAt{};
    LocalizedText summary; ///< in the editor's words
    std::vector<ClauseChange> clauses;
    DocketId docket{}; ///< the question before the ethics committee that it follows from; empty: none

    friend bool operator==(const PolicyChange &, const PolicyChange &) = default;
};

} // namespace vigie::domain
