#pragma once

#include "models/domain/AgeVerdict.h"
#include "models/domain/IdentityVerdict.h"

#include <optional>
#include <string>
#include <vector>

namespace vigie::domain {

/// The estimate with which a registration begins.
struct FirstEstimate
{
    std::string provider;
    AgeEstimate estimate;
    Instant at{};

    friend bool operator==(const FirstEstimate &, const FirstEstimate &) = default;
};

/// Everything machines found about an applicant. The platform tells it to a reader whose answer is sealed, not before.
struct MachineResults
{
    std::optional<FirstEstimate> estimate;
    std::vector<IdentityVerdict> verdicts; ///< of every provider, newest first

    friend bool operator==(const MachineResults &, const MachineResults &) = default;
};

} // namespace vigie::domain
