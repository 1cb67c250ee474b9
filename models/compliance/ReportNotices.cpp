#include "models/compliance/ReportParts.h"

#include "models/compliance/ReportCells.h"

#include <array>

namespace vigie::compliance {
namespace {

/// Of all notices, or of those of trusted flaggers: five figures, between each of which stands the other's.
std::array<std::string, 5> figures(const std::vector<const ReportNotice *> &notices, bool onlyTrustedFlaggers)
{
    int count = 0, items = 0, lawActions = 0, termsActions = 0;
    std::vector<Milliseconds> times;
    for (const auto *notice : notices) {
        if (onlyTrustedFlaggers && !notice->byTrustedFlagger)
            continue;
        ++count;
        items += notice->items;
        lawActions += notice->lawActions;
        termsActions += notice->termsActions;
        if (notice->decided)
            times.push_back(*notice->decided - notice->received);
    }
    return {std::to_string(count), std::to_string(items), medianHours(std::move(times)), std::to_string(lawActions),
            std::to_string(termsActions)};
}

void appendLine(ReportPart &part, const YearsRows &rows, const SubjectLine &line)
{
    std::vector<const ReportNotice *> notices;
    std::vector<const ReportSubject *> subjects;
    for (const auto &notice : rows.notices)
        if (isInPeriod(rows, notice.received) && line.holds(notice.about)) {
            notices.push_back(&notice);
            subjects.push_back(&notice.about);
        }
    const auto all = figures(notices, false);
    const auto flaggers = figures(notices, true);
    constexpr std::size_t Median = 2;
    std::vector<std::string> cells{applies::Hosting, rows.service, periodOf(rows), line.name(),
                                   othersOf(line, subjects)};
    std::vector<std::string> context;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const auto *of : {&all, &flaggers}) {
            cells.push_back((*of)[i]);
            context.push_back(i == Median ? unitOf((*of)[i]) : "");
        }
    cells.insert(cells.end(), context.begin(), context.end());
    part.rows.push_back(std::move(cells));
}

} // namespace

ReportPart noticesPart(const YearsRows &rows)
{
    ReportPart part{"4_notices.csv", {}, {}};
    const std::vector<std::string> figureNames{
        "Number of notices received ",
        "Number of notices received from Trusted flaggers",
        "Number of specific items of information included in the total number of notices",
        "Number of specific items of information included in the total number of notices by Trusted Flaggers (Trusted "
        "Flagger notices)",
        "Median time to take action",
        "Median time to take action (Trusted Flagger notices)",
        "Number of actions taken on the basis of the law",
        "Number of actions taken on the basis of the law (Trusted Flagger notices)",
        "Number of actions taken on the basis of the terms and conditions of the service",
        "Number of actions taken on the basis of the terms and conditions of the service (Trusted Flagger notices)"};
    part.columns = {"Applicability", "Service", "Reporting period", "Category of illegal content",
                    "Description of the sub-category \"Other\""};
    part.columns.insert(part.columns.end(), figureNames.begin(), figureNames.end());
    for (const auto &name : figureNames)
        part.columns.push_back("Contextual information on " + name);
    for (const auto &line : subjectLines(illegalCategoriesAnd(StatementCategory::NotSpecifiedNotice)))
        appendLine(part, rows, line);
    return part;
}

} // namespace vigie::compliance
