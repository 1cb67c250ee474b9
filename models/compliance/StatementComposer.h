#pragma once

#include "models/compliance/StatementDecision.h"
#include "models/compliance/StatementLint.h"

#include <nlohmann/json.hpp>

namespace vigie::compliance {

struct Composition
{
    std::optional<nlohmann::json> statement; ///< none when a finding is an error
    std::vector<Finding> findings;           ///< of composing, of the rules, of the lint
    std::string text;                        ///< the statement in canonical JSON (RFC 8785); empty without one
};

/// The statement of reasons of a decision (DSA Art. 17), ready for the Transparency Database: composed of the clause's
/// template and the decision's closed words, then checked like any other. The notifier is not named: the database has
/// a field for it, and Art. 17(3)(b) asks for it only where it is strictly necessary.
Composition compose(const StatementDecision &decision, const StatementTemplates &templates,
                    const LintContext &context = {});

} // namespace vigie::compliance
