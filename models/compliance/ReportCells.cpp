#include "models/compliance/ReportCells.h"

#include <algorithm>
#include <iomanip>
#include <locale>
#include <set>
#include <sstream>

namespace vigie::compliance {
namespace {

std::string padded(std::int64_t number, int width)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::setfill('0') << std::setw(width) << number;
    return text.str();
}

/// A count of 1/10^decimals.
std::string decimal(std::int64_t count, int decimals)
{
    auto text = padded(count, decimals + 1);
    text.insert(text.size() - std::size_t(decimals), 1, '.');
    return text;
}

} // namespace

bool SubjectLine::holds(const ReportSubject &subject) const
{
    return (!category || *category == subject.category) && (!keyword || keyword == subject.keyword);
}

std::string SubjectLine::name() const
{
    if (keyword)
        return std::string(word(*keyword));
    return category ? std::string(word(*category)) : std::string(TotalRow);
}

std::vector<SubjectLine> subjectLines(std::span<const StatementCategory> categories)
{
    std::vector<SubjectLine> lines{SubjectLine{}};
    for (const auto category : categories) {
        lines.push_back({category, {}});
        for (const auto keyword : keywordsOf(category))
            lines.push_back({category, keyword});
    }
    return lines;
}

std::vector<StatementCategory> illegalCategoriesAnd(StatementCategory last)
{
    std::vector<StatementCategory> categories;
    for (const auto category : statementCategories())
        if (category < StatementCategory::OtherTermsViolation || category == last)
            categories.push_back(category);
    return categories;
}

std::string othersOf(const SubjectLine &line, const std::vector<const ReportSubject *> &subjects)
{
    if (line.keyword != Keyword::Other)
        return {};
    std::set<std::string> texts;
    for (const auto *subject : subjects)
        if (!subject->other.empty())
            texts.insert(subject->other);
    std::string joined;
    for (const auto &text : texts)
        joined += (joined.empty() ? "" : "; ") + text;
    return joined;
}

std::string isoDay(const std::chrono::year_month_day &day)
{
    return padded(int(day.year()), 4) + "-" + padded(unsigned(day.month()), 2) + "-" + padded(unsigned(day.day()), 2);
}

std::string slashedDay(const std::chrono::year_month_day &day)
{
    return padded(unsigned(day.day()), 2) + "/" + padded(unsigned(day.month()), 2) + "/" + padded(int(day.year()), 4);
}

std::string periodOf(const YearsRows &rows)
{
    return isoDay(rows.first) + "/" + isoDay(rows.last);
}

bool isInPeriod(const YearsRows &rows, Instant when)
{
    return when >= std::chrono::sys_days(rows.first) && when < std::chrono::sys_days(rows.last) + std::chrono::days(1);
}

std::string medianHours(std::vector<Milliseconds> times)
{
    if (times.empty())
        return {};
    std::ranges::sort(times);
    const auto middle = times.size() / 2;
    const auto low = times.size() % 2 == 0 ? times[middle - 1] : times[middle];
    const auto twice = (low + times[middle]).count();
    constexpr std::int64_t TwoHours = 7'200'000; // in ms
    constexpr int Hundredths = 100;
    return decimal((twice * Hundredths + TwoHours / 2) / TwoHours, 2);
}

std::string unitOf(const std::string &median)
{
    return median.empty() ? "" : "In hours";
}

std::string ratio(std::int64_t part, std::int64_t whole, int decimals, int times)
{
    if (whole == 0)
        return {};
    std::int64_t scale = times;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return decimal((2 * part * scale + whole) / (2 * whole), decimals);
}

} // namespace vigie::compliance
