#pragma once

#include "models/base/Result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace vigie::compliance {

/// Reads strictly: one JSON object (RFC 8259) in UTF-8, no key twice in an object, nothing after it. Errors: TooLarge
/// (over `mostBytes`), Invalid (nested deeper than `deepest`, not JSON, a key twice, not an object). The detail says
/// which and repeats nothing of the text.
Result<nlohmann::json> readStrictObject(std::string_view text, std::size_t mostBytes, int deepest);

} // namespace vigie::compliance
