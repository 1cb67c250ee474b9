#pragma once

#include "models/domain/MeasureRules.h"

/// Strikes: what a restriction of somebody's content leaves on their account for a while.
namespace vigie::domain {

/// One strike as a reviewer sees it. What it was for has no field here: the content may be restricted.
struct Strike
{
    int weight = 0;
    Instant at{};
    Instant until{};                  ///< from then on it does not count
    std::optional<Instant> endedAt{}; ///< before its time: the decision that gave it was changed

    friend bool operator==(const Strike &, const Strike &) = default;
};

bool counts(const Strike &strike, Instant now);
/// How many count, and how heavy they are together.
int countOf(const std::vector<Strike> &strikes, Instant now);
int weightOf(const std::vector<Strike> &strikes, Instant now);

/// The rule of a severity; null: such a restriction gives no strike.
const StrikeRule *strikeRule(const MeasureRules &rules, Severity severity);
/// What a restriction resting on a clause of this severity gives; nothing: no strike.
std::optional<Strike> strikeFor(const MeasureRules &rules, Severity severity, Instant now);

/// What the policy proposes where `strikes` and the one that is about to be given come together: the heaviest threshold
/// that they reach. It proposes; a reviewer decides.
std::optional<StrikeThreshold> proposalFor(const MeasureRules &rules, std::vector<Strike> strikes,
                                           const std::optional<Strike> &about, Instant now);

} // namespace vigie::domain
