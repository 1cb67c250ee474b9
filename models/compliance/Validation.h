#pragma once

#include "models/compliance/ServerView.h"
#include "models/compliance/StatementLint.h"

#include <span>

namespace vigie::compliance {

/// Everything there is to say about one statement before it leaves.
struct Validation
{
    std::vector<Finding> findings; ///< of the server's rules first, then of the lint
    ServerView server;

    /// Nothing but warnings and notes.
    bool isSendable() const { return !hasErrors(findings); }
};

Validation validate(const nlohmann::json &statement, const LintContext &context = {},
                    Endpoint endpoint = Endpoint::Single);

/// One validation a statement, in the order given. A puid that an earlier statement has, too, is a finding of the later
/// one: the server refuses the whole call.
std::vector<Validation> validateBatch(std::span<const nlohmann::json> statements, const LintContext &context = {});

} // namespace vigie::compliance
