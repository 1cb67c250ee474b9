#include "models/compliance/ReportParts.h"

#include "models/compliance/ReportCells.h"

#include <algorithm>
#include <array>

namespace vigie::compliance {
namespace {

constexpr auto Section = "Use of automated means for content moderation";

/// A block of part 8: what was done by automated means alone, what was not, and how right they were.
struct Means
{
    const char *applicability;
    const char *automated;
    const char *others;
    const char *scope;
    std::int64_t automatedCount = 0;
    std::int64_t otherCount = 0;
};

constexpr auto MeasuresAutomated = "Number of measures solely taken by automated means ";
constexpr auto MeasuresOthers = "Number of measures not taken by automated means";
constexpr auto NoticesAutomated = "Number of notices solely processed by automated means ";
constexpr auto NoticesOthers = "Number of notices not processed by automated means";

std::array<Means, 4> blocks(const YearsRows &rows)
{
    std::array<Means, 4> means{{
        {applies::All, MeasuresAutomated, MeasuresOthers, "Total number"},
        {applies::All, MeasuresAutomated, MeasuresOthers, "Own-initiative "},
        {applies::Hosting, NoticesAutomated, NoticesOthers, "NAM Total"},
        {applies::Platforms, NoticesAutomated, NoticesOthers, "NAM Trusted Flagger"},
    }};
    const auto count = [](Means &block, bool isAutomated) {
        ++(isAutomated ? block.automatedCount : block.otherCount);
    };
    for (const auto &measure : rows.measures) {
        if (!isInPeriod(rows, measure.decided))
            continue;
        const bool isAutomated = measure.decision == Automation::Fully;
        count(means[0], isAutomated);
        if (measure.source == Source::OwnInitiative)
            count(means[1], isAutomated);
    }
    for (const auto &notice : rows.notices) {
        if (!isInPeriod(rows, notice.received))
            continue;
        count(means[2], notice.solelyAutomated);
        if (notice.byTrustedFlagger)
            count(means[3], notice.solelyAutomated);
    }
    return means;
}

} // namespace

ReportPart automatedMeansPart(const YearsRows &rows)
{
    ReportPart part{"8_automated_means.csv",
                    {"Applicability", "Service", "Reporting period", "Section", "Indicator", "Scope", "Value",
                     "Contextual Information"},
                    {}};
    constexpr int Decimals = 4;
    const auto means = blocks(rows);
    for (std::size_t i = 0; i < means.size(); ++i) {
        const auto &block = means[i];
        const auto &[hit, falseHit, left, missed] = rows.samples[i];
        const auto line = [&](const char *indicator, const std::string &value) {
            part.rows.push_back(
                {block.applicability, rows.service, periodOf(rows), Section, indicator, block.scope, value, {}});
        };
        line(block.automated, std::to_string(block.automatedCount));
        line(block.others, std::to_string(block.otherCount));
        line("Accuracy of the automated means - Accuracy", ratio(hit + left, hit + falseHit + left + missed, Decimals));
        line("Accuracy of the automated means - Precision", ratio(hit, hit + falseHit, Decimals));
        line("Accuracy of the automated means - Recall", ratio(hit, hit + missed, Decimals));
    }
    return part;
}

} // namespace vigie::compliance
