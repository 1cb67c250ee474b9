#pragma once

#include "models/base/Result.h"
#include "models/domain/NearDuplicate.h"

#include <string>
#include <string_view>

namespace vigie::contract {

/// `GET /v1/items/{id}/near-duplicates`: `{"comparison": "done" | "under_way" | "unavailable", "items": [{item_id,
/// kind, state, classification, owner_name, same_owner, created_at, likeness, mirrored, distance, picture, media?,
/// case_id?, decision?}], "more"}`. Errors: Invalid.
Result<domain::NearDuplicates> parseNearDuplicates(std::string_view json);
std::string writeNearDuplicates(const domain::NearDuplicates &found);

} // namespace vigie::contract
