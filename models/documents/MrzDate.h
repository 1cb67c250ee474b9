#pragma once

#include <chrono>
#include <optional>
#include <string_view>

/// The dates of a zone: two digits a year, and parts that the issuer did not know.
namespace vigie::documents {

using Day = std::chrono::year_month_day;

/// A date of a zone as it may be relied on.
struct ReadDate
{
    Day day{};
    bool isExact = true; ///< false: the day or the month was not known, and `day` is the cautious reading

    friend bool operator==(const ReadDate &, const ReadDate &) = default;
};

/// The latest century that does not put the date after `today`: never the one that makes an adult of a child. Of an
/// unknown day or month the youngest reading, but not after `today`. None: no date of the calendar, or an unknown year.
std::optional<ReadDate> birthDayOf(std::string_view yymmdd, Day today);

/// In this century, whatever the year. Of an unknown day or month the earliest reading.
std::optional<ReadDate> expiryDayOf(std::string_view yymmdd);

/// Full years on `day`; who was born on 29 February is a year older on 1 March. Negative before birth.
int ageOn(Day day, Day born);

} // namespace vigie::documents
