#pragma once

#include "models/base/Result.h"
#include "models/domain/ReferralPacket.h"

#include <cstddef>
#include <span>

namespace vigie::backend {

/// SHA-256, and MD5 and SHA-1 because partners' lists are keyed by them, of the same bytes. Errors: Internal (the
/// library has one of them switched off).
Result<domain::OriginalHashes> digestsOf(std::span<const std::byte> bytes);

} // namespace vigie::backend
