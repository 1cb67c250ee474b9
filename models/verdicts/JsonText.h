#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace vigie::verdicts::json {

/// An answer of a vendor as an object. Nesting is counted before parsing, so that a bomb costs nothing. Errors:
/// TooLarge (over `maxBytes`), Invalid (deeper than `maxDepth`, no JSON, or no object).
Result<nlohmann::json> parseObject(std::string_view text, std::size_t maxBytes, int maxDepth);

} // namespace vigie::verdicts::json
