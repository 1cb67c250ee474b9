#pragma once

#include "models/cache/ReplicaRows.h"

#include <optional>
#include <string_view>

namespace vigie::cache {

/// Nothing when there is no such record, or it does not read any more.
template <typename T>
Result<std::optional<T>> recordOf(sql::Database &database, std::string_view type, std::string_view id,
                                  Result<T> (*parse)(std::string_view))
{
    TRY(const auto stored, ReplicaRows(database).find(type, id));
    if (stored) {
        if (auto parsed = parse(stored->body))
            return std::optional<T>(std::move(*parsed));
    }
    return std::optional<T>();
}

} // namespace vigie::cache
