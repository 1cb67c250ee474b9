#include "models/domain/Strike.h"

#include <algorithm>
#include <chrono>

namespace vigie::domain {

namespace {

int weightSince(const std::vector<Strike> &strikes, Instant since, Instant now)
{
    int weight = 0;
    for (const auto &strike : strikes)
        if (counts(strike, now) && strike.at > since)
            weight += strike.weight;
    return weight;
}

} // namespace

bool counts(const Strike &strike, Instant now)
{
    return strike.at <= now && now < strike.until && (!strike.endedAt || now < *strike.endedAt);
}

int countOf(const std::vector<Strike> &strikes, Instant now)
{
    return static_cast<int>(std::ranges::count_if(strikes, [now](const Strike &s) { return counts(s, now); }));
}

int weightOf(const std::vector<Strike> &strikes, Instant now)
{
    return weightSince(strikes, Instant::min(), now);
}

const StrikeRule *strikeRule(const MeasureRules &rules, Severity severity)
{
    const auto found = std::ranges::find(rules.strikes, severity, &StrikeRule::severity);
    return found == rules.strikes.end() || found->weight <= 0 || found->days <= 0 ? nullptr : &*found;
}

std::optional<Strike> strikeFor(const MeasureRules &rules, Severity severity, Instant now)
{
    const auto *rule = strikeRule(rules, severity);
    return rule ? std::optional(Strike{rule->weight, now, now + std::chrono::days(rule->days)}) : std::nullopt;
}

std::optional<StrikeThreshold> proposalFor(const MeasureRules &rules, std::vector<Strike> strikes,
                                           const std::optional<Strike> &about, Instant now)
{
    if (about)
        strikes.push_back(*about);
    std::optional<StrikeThreshold> heaviest;
    for (const auto &threshold : rules.thresholds) {
        const auto weight = weightSince(strikes, now - std::chrono::days(threshold.withinDays), now);
        if (weight >= threshold.weight && (!heaviest || threshold.weight > heaviest->weight))
            heaviest = threshold;
    }
    return heaviest;
}

} // namespace vigie::domain
