#pragma once

#include "models/base/Result.h"
#include "models/domain/Policy.h"

#include <string>
#include <string_view>

namespace vigie::contract {

Result<domain::Policy> parsePolicy(std::string_view json);
std::string writePolicy(const domain::Policy &policy);

} // namespace vigie::contract
