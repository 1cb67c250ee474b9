#include "models/documents/MrzDate.h"

#include <algorithm>

namespace vigie::documents {

using namespace std::chrono;

namespace {

constexpr std::size_t Length = 6; // YYMMDD
constexpr int Century = 100;      // years
constexpr int ThisCentury = 2000;
constexpr int MonthsInYear = 12;

struct Parts
{
    std::optional<int> year, month, day; ///< the year without its century
};

bool isUnknown(std::string_view part)
{
    return part == "<<";
}

bool isNumber(std::string_view part)
{
    return std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
}

/// None when a part is neither two digits nor two fillers.
std::optional<Parts> partsOf(std::string_view yymmdd)
{
    if (yymmdd.size() != Length)
        return {};
    Parts parts;
    for (auto *part : {&parts.year, &parts.month, &parts.day}) {
        const auto text = yymmdd.substr(0, 2);
        yymmdd.remove_prefix(2);
        if (isNumber(text))
            *part = (text[0] - '0') * 10 + (text[1] - '0');
        else if (!isUnknown(text))
            return {};
    }
    return parts;
}

Day lastOf(int y, int month)
{
    return year(y) / std::chrono::month(static_cast<unsigned>(month)) / last;
}

Day dayOf(int y, int month, int day)
{
    return year(y) / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::day(static_cast<unsigned>(day));
}

Day earliest(int year, const Parts &parts)
{
    return dayOf(year, parts.month.value_or(1), parts.day.value_or(1));
}

Day latest(int year, const Parts &parts)
{
    const int month = parts.month.value_or(MonthsInYear);
    return parts.day ? dayOf(year, month, *parts.day) : lastOf(year, month);
}

bool isMonth(const Parts &parts)
{
    return !parts.month || (*parts.month >= 1 && *parts.month <= MonthsInYear);
}

} // namespace

std::optional<ReadDate> birthDayOf(std::string_view yymmdd, Day today)
{
    const auto parts = partsOf(yymmdd);
    if (!parts || !parts->year || !isMonth(*parts))
        return {};
    int year = static_cast<int>(today.year()) / Century * Century + *parts->year;
    if (earliest(year, *parts) > today)
        year -= Century;
    const auto youngest = latest(year, *parts);
    if (!youngest.ok())
        return {};
    return ReadDate{std::min(youngest, today), parts->month && parts->day};
}

std::optional<ReadDate> expiryDayOf(std::string_view yymmdd)
{
    const auto parts = partsOf(yymmdd);
    if (!parts || !parts->year || !isMonth(*parts))
        return {};
    const auto day = earliest(ThisCentury + *parts->year, *parts);
    if (!day.ok())
        return {};
    return ReadDate{day, parts->month && parts->day};
}

int ageOn(Day day, Day born)
{
    const int years = static_cast<int>(day.year()) - static_cast<int>(born.year());
    const bool hadBirthday = std::pair(day.month(), day.day()) >= std::pair(born.month(), born.day());
    return hadBirthday ? years : years - 1;
}

} // namespace vigie::documents
