#pragma once

#include "models/base/Result.h"
#include "models/domain/Verdict.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigie::contract {

/// `GET /v1/items/{id}/verdicts`: `{"items": [{provider, model, received_at, frames: [{time_ms, classes: [{name,
/// score}]}]}]}`, newest first. The platform has already read the vendor's wire form; unknown classes are kept by name.
Result<std::vector<domain::Verdict>> parseVerdicts(std::string_view json);
std::string writeVerdicts(const std::vector<domain::Verdict> &verdicts);

} // namespace vigie::contract
