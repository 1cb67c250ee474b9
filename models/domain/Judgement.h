#pragma once

#include "models/domain/DecisionAction.h"
#include "models/domain/Ids.h"
#include "models/domain/Severity.h"

#include <optional>

namespace vigie::domain {

/// The machine's opinion as it was shown to somebody who had judged without it.
struct RevealedOpinion
{
    Category category = Category::Unknown;
    Severity severity = Severity::Unknown;

    friend bool operator==(const RevealedOpinion &, const RevealedOpinion &) = default;
};

/// How a decision came about. The final judgement is the decision itself; this is what went before it. A shown verdict
/// moves a rating by a full step, so both are kept.
struct Judgement
{
    DecisionAction firstAction = DecisionAction::Unknown;
    std::optional<ClauseId> firstClause{};
    bool sealed = false;                       ///< the machine's opinion was hidden until the first judgement
    std::optional<RevealedOpinion> revealed{}; ///< what was shown between the first judgement and the final one
    bool unsure = false;                       ///< the person asked for a second reader

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

} // namespace vigie::domain
