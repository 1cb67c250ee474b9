#pragma once

#include "models/base/Result.h"
#include "models/domain/Feed.h"

#include <string>
#include <string_view>

namespace vigie::contract {

/// A page of `GET /v1/changes`. Bodies stay raw JSON; a change without a readable envelope goes to `malformed` and
/// spoils nothing else. Errors: Invalid when the page itself cannot be read.
Result<domain::ChangePage> parseChangePage(std::string_view json);

std::string writeChangePage(const domain::ChangePage &page);

} // namespace vigie::contract
