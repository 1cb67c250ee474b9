#include "models/items/VerdictScores.h"

#include <algorithm>
#include <set>

namespace vigie::items {

namespace {

bool isContext(const VerdictScore &score)
{
    return score.meaning.known && score.meaning.polarity == verdicts::Polarity::Context;
}

} // namespace

std::vector<VerdictScore> verdictScores(const std::vector<domain::VerdictClass> &classes, double least)
{
    std::vector<VerdictScore> scores;
    for (const auto &found : classes) {
        VerdictScore score{found.name, found.score, verdicts::meaningOf(found.name)};
        if (found.score >= least && score.meaning.polarity != verdicts::Polarity::Complement)
            scores.push_back(std::move(score));
    }
    std::ranges::stable_sort(scores, [](const VerdictScore &a, const VerdictScore &b) {
        if (isContext(a) != isContext(b))
            return isContext(b);
        return a.score > b.score;
    });
    return scores;
}

std::vector<domain::VerdictClass> worstOfEach(const std::vector<domain::Verdict> &verdicts)
{
    std::vector<domain::VerdictClass> classes;
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto &verdict : verdicts) {
        if (!seen.emplace(verdict.provider, verdict.model).second)
            continue;
        for (const auto &frame : verdict.frames)
            for (const auto &found : frame.classes) {
                const auto same = std::ranges::find(classes, found.name, &domain::VerdictClass::name);
                if (same == classes.end())
                    classes.push_back(found);
                else
                    same->score = std::max(same->score, found.score);
            }
    }
    return classes;
}

} // namespace vigie::items
