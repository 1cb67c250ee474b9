#pragma once

#include "models/base/Result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::backend::api {

/// A request target taken apart: "/v1/items/abc?x=1" → {"v1", "items", "abc"}, {x: "1"}.
struct Target
{
    std::vector<std::string> path;
    std::map<std::string, std::string> query;
};

/// Percent-decodes. Errors: Invalid (not a path, broken escapes, a control character, too many parts).
Result<Target> parseTarget(std::string_view text);

} // namespace vigie::backend::api
