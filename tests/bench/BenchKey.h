#pragma once

#include "models/base/Secret.h"
#include "models/sql/Database.h"

#include <algorithm>
#include <memory>

namespace vigie::bench {

/// The key of the bench's databases: it protects nothing but made-up data, and the programs of a run share it.
inline std::shared_ptr<const Secret> benchKey()
{
    auto key = std::make_shared<Secret>(sql::Database::KeySize);
    std::ranges::fill(key->bytes(), std::byte{0x5a});
    return key;
}

} // namespace vigie::bench
