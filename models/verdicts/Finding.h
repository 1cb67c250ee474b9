#pragma once

#include "models/domain/Verdict.h"

#include <span>
#include <string_view>

namespace vigie::verdicts {

/// What a verdict comes to on a platform where adult content is lawful.
struct Finding
{
    domain::Category category = domain::Category::None;
    domain::Severity severity = domain::Severity::None;

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// One line of the rule table: the class is a finding from this score on.
struct Rule
{
    std::string_view className;
    double threshold; ///< inclusive, 0…1
    Finding finding;
    std::string_view source; ///< why this threshold
};

/// Rules on one class. Combinations (child × sexual) are in finding().
std::span<const Rule> rules();

/// A child and something sexual in one frame, from this score of each on. Lower than any single threshold: a miss costs
/// more than a second look.
inline constexpr double CombinationThreshold = 0.50;

/// The most severe finding over all frames. `general_nsfw` and the other sexual classes alone are none. Frames without
/// any class give Unknown: absent is not zero.
Finding finding(const domain::Verdict &verdict);

/// The more severe of two; of equal severity the first.
Finding worse(const Finding &a, const Finding &b);

/// What the machine makes of the classification: adult, general, or unknown when it is not sure either way.
domain::Classification suggestedClassification(const domain::Verdict &verdict);

} // namespace vigie::verdicts
