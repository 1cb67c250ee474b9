#pragma once

#include "models/base/Instant.h"
#include "models/domain/Ids.h"

#include <cstdint>
#include <optional>

namespace vigie::domain {

/// A lease on a case. `token` grows with every claim of that case (fencing): the platform refuses an older one.
struct Claim
{
    ClaimId id;
    CaseId caseId;
    std::int64_t token = 0;
    Milliseconds ttl{120'000};
    std::optional<Instant> dueAt;

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// The client counts itself out this long before the platform does.
inline constexpr Milliseconds ClaimSafetyMargin{15'000};
inline constexpr Milliseconds ClaimHeartbeat{30'000};

/// A claim held here, with its end on our monotonic clock (safety margin already taken off).
struct HeldClaim
{
    Claim claim;
    Milliseconds goodUntil{0};
};

enum class ReleaseReason : std::uint8_t { Finished, Skipped, Left };

} // namespace vigie::domain
