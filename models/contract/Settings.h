#pragma once

#include "models/domain/ports/AccountSettings.h"

#include <string>
#include <string_view>

/// `/v1/me/settings`.
namespace vigie::contract {

std::string writeSettings(const domain::AccountSettingMap &settings);
/// Errors: Invalid (shape, a key twice), TooLarge (over the bounds of models/domain/ports/AccountSettings.h).
Result<domain::AccountSettingMap> parseSettings(std::string_view json);

} // namespace vigie::contract
