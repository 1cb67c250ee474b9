#include "models/compliance/ReportParts.h"

#include "models/compliance/ReportCells.h"

#include <algorithm>
#include <functional>

namespace vigie::compliance {
namespace {

/// A column of parts 5 and 6, and which measures it counts.
struct MeasureColumn
{
    std::string name;
    std::function<bool(const ReportMeasure &)> counts;
};

MeasureColumn visibility(const char *name, VisibilityMeasure kind)
{
    return {std::string("Visibility restriction ") + name, [kind](const ReportMeasure &measure) {
                return std::ranges::find(measure.visibility, kind) != measure.visibility.end();
            }};
}

MeasureColumn money(const char *name, MoneyMeasure kind)
{
    return {std::string("Monetary restriction ") + name,
            [kind](const ReportMeasure &measure) { return measure.money == kind; }};
}

/// The report does not tell a part of the service from all of it.
MeasureColumn service(const char *name, ServiceMeasure partly, ServiceMeasure wholly)
{
    return {std::string("Provision of the service ") + name, [partly, wholly](const ReportMeasure &measure) {
                return measure.service == partly || measure.service == wholly;
            }};
}

MeasureColumn account(const char *name, AccountMeasure kind)
{
    return {std::string("Account restriction ") + name,
            [kind](const ReportMeasure &measure) { return measure.account == kind; }};
}

std::vector<MeasureColumn> measureColumns()
{
    using Visibility = VisibilityMeasure;
    using Service = ServiceMeasure;
    return {
        {"Number of measures taken at the provider's own initiative", [](const ReportMeasure &) { return true; }},
        {"Number of measures taken after detection with solely automated means",
         [](const ReportMeasure &measure) { return measure.detectedAutomatically; }},
        visibility("Removal", Visibility::Removed),
        visibility("Disable", Visibility::Disabled),
        visibility("Demoted", Visibility::Demoted),
        visibility("Age restricted", Visibility::AgeRestricted),
        visibility("Interaction restricted", Visibility::InteractionRestricted),
        visibility("Labelled", Visibility::Labelled),
        visibility("Other", Visibility::Other),
        money("Suspension", MoneyMeasure::Suspended),
        money("Termination", MoneyMeasure::Terminated),
        money("Other", MoneyMeasure::Other),
        service("Suspension", Service::PartlySuspended, Service::Suspended),
        service("Termination", Service::PartlyTerminated, Service::Terminated),
        account("Suspension", AccountMeasure::Suspended),
        account("Termination", AccountMeasure::Terminated),
    };
}

void appendLine(ReportPart &part, const YearsRows &rows, Ground ground, const SubjectLine &line)
{
    std::vector<const ReportMeasure *> measures;
    std::vector<const ReportSubject *> subjects;
    for (const auto &measure : rows.measures)
        if (measure.source == Source::OwnInitiative && measure.ground == ground && isInPeriod(rows, measure.decided) &&
            line.holds(measure.about)) {
            measures.push_back(&measure);
            subjects.push_back(&measure.about);
        }
    std::vector<std::string> cells{applies::All, rows.service, periodOf(rows), line.name(), othersOf(line, subjects)};
    const auto columns = measureColumns();
    for (const auto &column : columns)
        cells.push_back(std::to_string(
            std::ranges::count_if(measures, [&](const ReportMeasure *measure) { return column.counts(*measure); })));
    cells.resize(part.columns.size()); // counts need no context
    part.rows.push_back(std::move(cells));
}

} // namespace

ReportPart ownInitiativePart(const YearsRows &rows, Ground ground)
{
    const bool isIllegal = ground == Ground::Illegal;
    ReportPart part{isIllegal ? "5_own_initiative_illegal.csv" : "6_own_initiative_TC.csv", {}, {}};
    part.columns = {"Applicability", "Service", "Reporting period",
                    isIllegal ? "Category of illegal content"
                              : "Category of incompatibility with the provider's terms and conditions",
                    "Description of the sub-category \"Other\""};
    for (const auto &column : measureColumns())
        part.columns.push_back(column.name);
    for (const auto &column : measureColumns())
        part.columns.push_back("Contextual Information on " + column.name);
    const auto categories = statementCategories();
    const std::vector<StatementCategory> listed(categories.begin(),
                                                std::ranges::find(categories, StatementCategory::NotSpecifiedOrder));
    for (const auto &line : subjectLines(listed))
        appendLine(part, rows, ground, line);
    return part;
}

} // namespace vigie::compliance
