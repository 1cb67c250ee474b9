#pragma once

#include "models/base/Instant.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

/// Tolerant reading of a vendor's JSON: whatever is absent or of another type is simply not there.
namespace vigie::verdicts::json {

using Json = nlohmann::json;

inline const Json *member(const Json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

inline const Json *array(const Json &object, const char *key)
{
    const auto *value = member(object, key);
    return value != nullptr && value->is_array() ? value : nullptr;
}

inline std::optional<std::string> text(const Json &object, const char *key)
{
    const auto *value = member(object, key);
    return value != nullptr && value->is_string() ? std::optional(value->get<std::string>()) : std::nullopt;
}

inline std::optional<double> number(const Json &object, const char *key)
{
    const auto *value = member(object, key);
    return value != nullptr && value->is_number() ? std::optional(value->get<double>()) : std::nullopt;
}

/// RFC 3339.
inline std::optional<Instant> time(const Json &object, const char *key)
{
    const auto written = text(object, key);
    if (!written)
        return {};
    const auto read = parseRfc3339(*written);
    return read ? std::optional(*read) : std::nullopt;
}

} // namespace vigie::verdicts::json
