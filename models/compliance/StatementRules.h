#pragma once

#include "models/compliance/FieldRule.h"
#include "models/compliance/Finding.h"

#include <nlohmann/json_fwd.hpp>

namespace vigie::compliance {

/// Everything in which the statement breaks the rules of the Transparency Database's server, and keys that it does not
/// know. A statement without findings is one that resources/compliance/statement.schema.json calls valid. The lint of
/// what the server does not look at is in StatementLint.h.
std::vector<Finding> checkRules(const nlohmann::json &statement);

/// Whether the server keeps the dependent field.
bool isKept(const Dependence &dependence, const nlohmann::json &statement);

/// Whether the text is YYYY-MM-DD and a day of the Gregorian calendar from year 1 to 9999.
bool isCalendarDay(std::string_view text);

/// A member that is there and not null; else none.
const nlohmann::json *given(const nlohmann::json &statement, std::string_view field);
/// Whether the field is that word, or its list has it.
bool says(const nlohmann::json &statement, std::string_view field, std::string_view word);

} // namespace vigie::compliance
