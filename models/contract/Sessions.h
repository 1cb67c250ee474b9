#pragma once

#include "models/base/Result.h"
#include "models/domain/Session.h"

#include <string>
#include <string_view>

namespace vigie::contract {

std::string writeSession(const domain::Session &session);
Result<domain::Session> parseSession(std::string_view json);

} // namespace vigie::contract
