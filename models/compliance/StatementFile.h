#pragma once

#include "models/base/Result.h"
#include "models/compliance/FieldRule.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <vector>

namespace vigie::compliance {

inline constexpr std::size_t MaxStatementBytes = 10'000'000;
inline constexpr int MaxStatementDepth = 16; ///< the real form needs 4
inline constexpr std::size_t MaxBatch = 100; ///< of the database's batch endpoint

/// One statement, or the body of a batch: {"statements": [ … ]}.
struct StatementFile
{
    Endpoint endpoint = Endpoint::Single; ///< which one takes such a body
    std::vector<nlohmann::json> statements;
};

/// Reads strictly: one JSON text (RFC 8259) in UTF-8, no key twice in an object, nothing after it. What the statements
/// say is not looked at. Errors: TooLarge (over MaxStatementBytes; over MaxBatch statements), Invalid (nested deeper
/// than MaxStatementDepth, not JSON, a key twice, not an object, a batch that is empty, no list or has other keys). The
/// detail says which and repeats nothing of the text.
Result<StatementFile> readStatementFile(std::string_view text);

} // namespace vigie::compliance
