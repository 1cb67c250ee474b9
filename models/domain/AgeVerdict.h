#pragma once

#include "models/base/Instant.h"

#include <cstdint>
#include <optional>
#include <string>

/// Answers about somebody's age.
namespace vigie::domain {

/// An estimate from a face.
struct AgeEstimate
{
    double years = 0;
    /// The provider calls it a score of quality. It is no confidence interval and is never drawn as one.
    std::optional<double> spread;
    std::optional<bool> isLive; ///< the face was held to be a living one; none: not asked

    friend bool operator==(const AgeEstimate &, const AgeEstimate &) = default;
};

/// Above this spread an estimate says too little to be used (Yoti's own advice).
inline constexpr double LargestSpread = 6.0;

enum class AgeCheckKind : std::uint8_t {
    Unknown,
    Age,  ///< the age itself is told
    Over, ///< only whether it is over the threshold
    Under,
};

enum class AgeCheckState : std::uint8_t { Unknown, Pending, Underway, Failed, Complete, Error, Cancelled };

/// One fan's age check, as it came. Nothing else about it is kept.
struct AgeCheck
{
    std::string provider;
    AgeCheckState state = AgeCheckState::Unknown;
    std::string stateWord;
    AgeCheckKind kind = AgeCheckKind::Unknown;
    std::string method;              ///< the provider's word
    std::optional<double> age;       ///< only of AgeCheckKind::Age
    std::optional<double> threshold; ///< of Over and Under; the wire calls it "age", too
    std::string reference;
    std::optional<Instant> createdAt, expiresAt;

    friend bool operator==(const AgeCheck &, const AgeCheck &) = default;
};

} // namespace vigie::domain
