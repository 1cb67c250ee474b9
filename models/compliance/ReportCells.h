#pragma once

#include "models/compliance/YearsRows.h"

#include <string>
#include <vector>

/// What the parts of the yearly report have in common.
namespace vigie::compliance {

namespace applies {
inline constexpr auto All = "All";
inline constexpr auto Hosting = "Only for providers of hosting services, including online platforms";
inline constexpr auto Platforms = "Only for providers of online platforms";
inline constexpr auto VeryLarge = "Only for VLOPs";
} // namespace applies

inline constexpr auto TotalRow = "TOTAL";

/// A row of parts 3 to 6: TOTAL without a category, a category without a keyword, or a keyword of it.
struct SubjectLine
{
    std::optional<StatementCategory> category{};
    std::optional<Keyword> keyword{};

    bool holds(const ReportSubject &subject) const;
    std::string name() const; ///< the database's word
};

/// TOTAL, then the categories in order, each with its keywords.
std::vector<SubjectLine> subjectLines(std::span<const StatementCategory> categories);

/// The first to the fourteenth, which are about what is illegal, and one more.
std::vector<StatementCategory> illegalCategoriesAnd(StatementCategory last);

/// What Keyword::Other was in these rows, each text once, in order.
std::string othersOf(const SubjectLine &line, const std::vector<const ReportSubject *> &subjects);

/// "2026-01-31" and "31/01/2026".
std::string isoDay(const std::chrono::year_month_day &day);
std::string slashedDay(const std::chrono::year_month_day &day);
/// "2026-01-01/2026-12-31".
std::string periodOf(const YearsRows &rows);
bool isInPeriod(const YearsRows &rows, Instant when);

/// In hours with two decimals, half a hundredth upwards; the mean of the middle two of an even number. Empty of none.
std::string medianHours(std::vector<Milliseconds> times);
/// What the contextual column says of a median: its unit, where there is one.
std::string unitOf(const std::string &median);

/// part / whole with so many decimals, half upwards, times `times`. Empty when the whole is 0.
std::string ratio(std::int64_t part, std::int64_t whole, int decimals, int times = 1);

} // namespace vigie::compliance
