#pragma once

#include "models/base/Result.h"
#include "models/domain/Offence.h"

#include <string>
#include <string_view>

namespace vigie::contract {

/// `GET /v1/offences`: the list in force, in the form of resources/policy/offences-1.json. Categories and recipients of
/// a newer version are left out. Errors: Invalid, naming the field.
std::string writeOffences(const domain::OffenceList &list);
Result<domain::OffenceList> parseOffences(std::string_view json);

} // namespace vigie::contract
