#pragma once

#include "models/base/Instant.h"
#include "models/base/Secret.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace vigie {

/// One-time codes of an authenticator: RFC 6238 with HMAC-SHA-1, 30 seconds and six digits, because that is what every
/// authenticator understands.
inline constexpr std::chrono::seconds CodeStep{30};
inline constexpr int CodeDigits = 6;
/// Bytes of a secret: as long as the hash (RFC 4226, section 4, R6).
inline constexpr std::size_t CodeSecretSize = 20;

/// How many steps have passed since 1970.
std::int64_t codeStepAt(Instant now);

/// The six digits of a step.
std::string codeOf(const Secret &secret, std::int64_t step);

/// RFC 4648 Base32 without padding: how authenticators take a secret.
std::string toBase32(std::span<const std::byte> bytes);
/// Spaces, hyphens, padding and case do not count: people type it. Errors: Invalid (another character, nothing).
Result<Secret> fromBase32(std::string_view text);

} // namespace vigie
