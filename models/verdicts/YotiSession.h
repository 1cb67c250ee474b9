#pragma once

#include "models/base/Result.h"
#include "models/domain/IdentityVerdict.h"

#include <string_view>

namespace vigie::verdicts {

inline constexpr std::size_t MaxYotiBytes = 1'000'000;
inline constexpr int MaxYotiDepth = 32; ///< the real forms need 10
inline constexpr std::size_t MaxChecks = 200;

/// Reads a Yoti identity verification session (`GET /idverify/v1/sessions/{id}`). Checks come out in the order of their
/// last update, so that the last of a kind is the attempt that counts. A sub-check may have failed in a check that is
/// recommended for approval: both are told. Errors: TooLarge, Invalid (no session).
Result<domain::IdentityVerdict> readYotiSession(std::string_view json, Instant now);

} // namespace vigie::verdicts
