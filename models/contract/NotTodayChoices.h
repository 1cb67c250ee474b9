#pragma once

#include "models/domain/ports/NotToday.h"

#include <string>
#include <string_view>

/// `/v1/me/not-today`.
namespace vigie::contract {

std::string writeNotToday(const domain::NotTodayChoice &choice);
/// Errors: Invalid (shape, a category this version does not know).
Result<domain::NotTodayChoice> parseNotToday(std::string_view json);

} // namespace vigie::contract
