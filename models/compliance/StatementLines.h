#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace vigie::compliance {

/// A field a line, by the database's own names: what is public must be readable as it will stand there. Without the
/// puid, which the platform gives.
std::string statementLines(const nlohmann::json &statement);
/// Of a statement as it is sent; empty for what is none.
std::string bodyLines(std::string_view body);

} // namespace vigie::compliance
