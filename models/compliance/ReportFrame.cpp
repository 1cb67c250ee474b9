#include "models/compliance/ReportParts.h"

#include "models/compliance/ReportCells.h"

#include <array>

namespace vigie::compliance {
namespace {

std::vector<std::string> indicatorColumns()
{
    return {"Applicability", "Service", "Reporting period", "Section", "Indicator", "Scope", "Value"};
}

constexpr std::array Descriptions{
    "Summary of the content moderation engaged in at the providers’ own initiative",
    "Meaningful and comprehensible information regarding content moderation engaged in at the providers' own "
    "initiative",
    "Qualitative description of the automated means",
    "Qualitative description of indicators of accuracy and possible rate of error of automated means",
    "Specification of the precise purposes to apply automated means",
    "Safeguards applied to the use of automated means",
    "High-level description of the content moderation governance structure",
    "Qualifications of the human resources dedicated to content moderation",
    "Training given to human resources dedicated to content moderation",
    "Support given to human resources dedicated to content moderation",
    "Methodology used to compute the number of human resources dedicated to content moderation",
};
constexpr std::size_t AskedOfEverybody = 6;

} // namespace

ReportPart identificationPart(const YearsRows &rows)
{
    ReportPart part{"1_report_identification.csv", {"Applicability", "Service", "Indicator", "Value"}, {}};
    const auto line = [&](const char *indicator, const std::string &value) {
        part.rows.push_back({applies::All, rows.service, indicator, value});
    };
    line("Name of the service provider", rows.provider);
    line("Date of the publication of the report", slashedDay(rows.published));
    line("Date of the publication of the latest previous report", rows.previous ? slashedDay(*rows.previous) : "");
    line("Starting date of reporting period", slashedDay(rows.first));
    line("Ending date of reporting period", slashedDay(rows.last));
    return part;
}

ReportPart categoriesPart()
{
    ReportPart part{"2_categories_names.csv",
                    {"Category label", "Category description",
                     "Category of illegal content / incompatible with the terms and conditions"},
                    {{TotalRow, "Total", TotalRow}}};
    int number = 0;
    for (const auto category : statementCategories()) {
        const auto label = std::to_string(++number);
        part.rows.push_back(
            {"Category " + label, std::string(vigie::compliance::label(category)), std::string(word(category))});
        char letter = 'a';
        for (const auto keyword : keywordsOf(category))
            part.rows.push_back(
                {label + letter++, std::string(vigie::compliance::label(keyword)), std::string(word(keyword))});
    }
    return part;
}

ReportPart humanResourcesPart(const YearsRows &rows)
{
    constexpr auto Section = "Human resources dedicated to content moderation";
    ReportPart part{"9_human_resources.csv", indicatorColumns(), {}};
    part.columns.emplace_back("Contextual information");
    const auto line = [&](const char *indicator, const std::string &scope, int value) {
        part.rows.push_back(
            {applies::VeryLarge, rows.service, periodOf(rows), Section, indicator, scope, std::to_string(value), {}});
    };
    line("Number of internal moderators employed by the provider", TotalRow, rows.staff.employed);
    line("Number of external moderators contracted by the provider", TotalRow, rows.staff.contracted);
    for (const auto &[language, people] : rows.staff.byLanguage)
        line("Number of total moderators with sufficient linguistic expertise ", language, people);
    return part;
}

ReportPart recipientsPart(const YearsRows &rows)
{
    constexpr auto Section = "Average monthly active recipients";
    ReportPart part{"10_AMAR.csv", indicatorColumns(), {}};
    const auto line = [&](const std::string &scope, std::int64_t value) {
        part.rows.push_back({applies::VeryLarge, rows.service, periodOf(rows), Section,
                             "Number of average monthly active recipients during the reporting period", scope,
                             std::to_string(value)});
    };
    std::int64_t total = 0;
    for (const auto &[state, people] : rows.recipients)
        total += people;
    line(TotalRow, total);
    for (const auto &[state, people] : rows.recipients)
        line(state, people);
    return part;
}

ReportPart qualitativePart(const YearsRows &rows)
{
    ReportPart part{"11_qualitative.csv", {"Applicability", "Service", "Reporting period", "Indicator", "Value"}, {}};
    for (std::size_t i = 0; i < Descriptions.size(); ++i)
        part.rows.push_back({i < AskedOfEverybody ? applies::All : applies::VeryLarge, rows.service, periodOf(rows),
                             Descriptions[i], rows.descriptions[i]});
    return part;
}

} // namespace vigie::compliance
