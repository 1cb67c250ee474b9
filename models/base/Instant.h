#pragma once

#include "models/base/Result.h"

#include <chrono>
#include <string>
#include <string_view>

namespace vigie {

using Milliseconds = std::chrono::milliseconds;
/// A moment in UTC, to the millisecond, as the contract carries it.
using Instant = std::chrono::sys_time<Milliseconds>;

/// "2026-03-29T00:50:00.000Z" (RFC 3339, UTC, milliseconds).
std::string toRfc3339(Instant instant);

/// Accepts RFC 3339 with 0 to 9 fraction digits and `Z` or a numeric offset. Errors: Invalid.
Result<Instant> parseRfc3339(std::string_view text);

} // namespace vigie
