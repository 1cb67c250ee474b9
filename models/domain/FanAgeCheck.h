#pragma once

#include "models/base/Instant.h"

#include <cstdint>
#include <string>

namespace vigie::domain {

enum class FanAgeStatus : std::uint8_t {
    Unknown,
    Pending,
    Passed,
    Failed,
    Ended, ///< without an answer: given up, or an error of the provider
};

/// What is kept about a fan's age check. There is no age, no threshold, no birth date and no picture: whoever needs
/// more asks the provider with the reference.
struct FanAgeCheck
{
    FanAgeStatus status = FanAgeStatus::Unknown;
    std::string method; ///< the provider's word, for instance "AGE_ESTIMATION"
    std::string provider;
    Instant at{};
    std::string reference; ///< what the provider calls the check

    friend bool operator==(const FanAgeCheck &, const FanAgeCheck &) = default;
};

} // namespace vigie::domain
