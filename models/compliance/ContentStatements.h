#pragma once

#include "models/compliance/NoticeStatements.h"
#include "models/domain/Decision.h"

namespace vigie::compliance {

/// A decision of the content desk, or of the machine, about one item.
struct ContentStatementFacts
{
    const domain::Item &item;
    const domain::Member &owner;
    domain::DecisionAction action = domain::DecisionAction::Unknown;
    domain::ClauseId clause;
    bool wasNoticed = false;            ///< a notice led to it
    bool detectedAutomatically = false; ///< a machine had flagged it
    bool byMachine = false;             ///< nobody decided
    Instant at{};
};

/// The statement that it owes (DSA Art. 17(1)(a)); none where it takes nothing from anybody for good: hiding something
/// while somebody looks is no decision about it yet.
std::optional<NoticeStatementDraft> statementOf(const ContentStatementFacts &facts);

} // namespace vigie::compliance
