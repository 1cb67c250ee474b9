#pragma once

#include "models/base/Result.h"
#include "models/domain/AgeVerdict.h"

#include <string_view>

namespace vigie::verdicts {

/// Reads `/ai/v1/age` and `/ai/v1/age-antispoofing`, whose age is one level deeper. Errors: TooLarge, Invalid, and for
/// an error of the vendor (`FACE_NOT_FOUND` …) Refused with its code as detail.
Result<domain::AgeEstimate> readAgeEstimate(std::string_view json);

/// Reads an age verification session. Its `age` is the real age only of type AGE; of OVER and UNDER it is the
/// threshold. Errors: TooLarge, Invalid (neither status nor type).
Result<domain::AgeCheck> readAgeCheck(std::string_view json);

} // namespace vigie::verdicts
