#include "models/verdicts/Summary.h"

#include "models/verdicts/Finding.h"
#include "models/verdicts/HiveClasses.h"

#include <algorithm>
#include <map>

namespace vigie::verdicts {
namespace {

/// A class below this says nothing that a person needs in a summary.
constexpr double WorthShowing = 0.05;

int rank(const domain::VerdictClass &entry)
{
    const auto meaning = meaningOf(entry.name);
    if (meaning.polarity == Polarity::Risk && meaning.known)
        return 0;
    return meaning.known ? 2 : 1;
}

} // namespace

domain::VerdictSummary summary(const std::vector<domain::Verdict> &verdicts)
{
    domain::VerdictSummary brief;
    Finding worst{domain::Category::Unknown, domain::Severity::Unknown};
    std::map<std::string, double> highest;
    for (const auto &verdict : verdicts) {
        brief.provider = verdict.provider;
        brief.at = std::max(brief.at, verdict.receivedAt);
        worst = worse(worst, finding(verdict));
        for (const auto &frame : verdict.frames)
            for (const auto &entry : frame.classes)
                if (meaningOf(entry.name).polarity != Polarity::Complement && entry.score >= WorthShowing)
                    highest[entry.name] = std::max(highest[entry.name], entry.score);
    }
    brief.category = worst.category;
    brief.severity = worst.severity;
    for (const auto &[name, score] : highest)
        brief.classes.push_back({name, score});
    std::ranges::stable_sort(brief.classes, [](const auto &a, const auto &b) {
        const int rankA = rank(a), rankB = rank(b);
        return rankA != rankB ? rankA < rankB : a.score > b.score;
    });
    if (brief.classes.size() > MaxSummaryClasses)
        brief.classes.resize(MaxSummaryClasses);
    return brief;
}

} // namespace vigie::verdicts
