#pragma once

#include "models/base/Result.h"
#include "models/compliance/StatementDecision.h"
#include "models/compliance/StatementLint.h"

#include <string>
#include <string_view>

namespace vigie::compliance {

/// What a statement was composed of beside the templates. It is kept with the statement: the content may be deleted and
/// the member may become another kind of account, and a statement that is composed again is about the decision as it
/// was taken. Closed words and days only.
struct StatementBasis
{
    StatementDecision decision;
    LintContext context; ///< without names to keep out
};

/// Canonical JSON, without the puid: that is the statement's own.
std::string writeStatementBasis(const StatementBasis &basis);
/// Errors: Corrupt, naming the field.
Result<StatementBasis> readStatementBasis(std::string_view json);

} // namespace vigie::compliance
