#pragma once

#include "models/base/Result.h"

#include <string>
#include <string_view>

/// `POST /v1/session/step-up`: the code of the person's authenticator.
namespace vigie::contract {

std::string writeStepUp(std::string_view code);
/// Errors: Invalid (not six digits).
Result<std::string> parseStepUp(std::string_view json);

} // namespace vigie::contract
