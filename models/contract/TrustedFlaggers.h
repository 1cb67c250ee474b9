#pragma once

#include "models/base/Result.h"
#include "models/domain/NoticeFiling.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie::contract {

/// The platform's list of trusted flaggers: `{"flaggers": [{"id", "name", "from", "until"?, "expertise"?: […]}]}`, days
/// as YYYY-MM-DD. Errors: Invalid (also: a category that is not known, the same id twice for one day).
Result<std::vector<domain::TrustedFlagger>> parseFlaggers(std::string_view json);
std::string writeFlaggers(const std::vector<domain::TrustedFlagger> &flaggers);

} // namespace vigie::contract
