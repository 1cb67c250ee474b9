#pragma once

#include "app/ctl/Arguments.h"

#include <nlohmann/json.hpp>

namespace vigie::ctl {

/// What `statement validate FILE` says about a statement of reasons or a batch of them: findings of the rules and of
/// the lint, and what the Transparency Database's server would make of it. Good is what has no error among its
/// findings. Errors: as compliance::readStatementFile(), NotFound, Invalid (other operands).
Result<nlohmann::ordered_json> statementReport(const QStringList &operands);

} // namespace vigie::ctl
