#include "models/documents/Validity.h"

namespace vigie::documents {

using namespace std::chrono;

namespace {

constexpr int AdultAge = 18;
constexpr years Ten{10}, Fifteen{15};
constexpr year_month ExtendedFrom = year(2004) / January; // from its second day on
constexpr year_month FifteenFrom = year(2014) / January;

/// 29 February moves to 28 where there is none: the card ends a day early rather than late.
Day later(Day day, years by)
{
    const Day moved = day + by;
    return moved.ok() ? moved : moved.year() / moved.month() / last;
}

Day dayBefore(Day day)
{
    return Day(sys_days(day) - days(1));
}

Standing standingOn(Day today, Day from, Day to)
{
    if (today <= from)
        return Standing::Valid;
    return today > to ? Standing::Expired : Standing::CannotTell;
}

std::optional<year_month> issueMonthOf(const Mrz &mrz, Day today)
{
    const auto read = expiryDayOf(mrz.issueMonth + "01"); // the same two digits a year, of this century
    if (!read)
        return {};
    year_month issued = read->day.year() / read->day.month();
    if (issued > today.year() / today.month())
        issued -= years(100);
    return issued;
}

ValidityRule frenchRule(year_month issued, std::optional<Day> born)
{
    const Day begin = issued / day(1);
    if (born && ageOn(begin, *born) < AdultAge)
        return ValidityRule::FrenchCardMinor10;
    if (issued >= FifteenFrom)
        return ValidityRule::FrenchCard15;
    return issued >= ExtendedFrom ? ValidityRule::FrenchCardExtended : ValidityRule::FrenchCard10;
}

Validity frenchCard(const Mrz &mrz, std::optional<Day> born, Day today)
{
    const auto issued = issueMonthOf(mrz, today);
    if (!issued)
        return {};
    Validity validity;
    validity.isDerived = true;
    validity.rule = frenchRule(*issued, born);
    const bool isLong =
        validity.rule == ValidityRule::FrenchCard15 || validity.rule == ValidityRule::FrenchCardExtended;
    const Day first = *issued / day(1);
    const Day end = *issued / last;
    validity.from = dayBefore(later(first, isLong ? Fifteen : Ten));
    validity.to = dayBefore(later(end, isLong ? Fifteen : Ten));
    if (*issued == ExtendedFrom && isLong) // issued on the 1st it was not extended
        validity.from = dayBefore(later(first, Ten));
    if (!born && isLong) // we do not know that the holder was an adult
        validity.from = dayBefore(later(first, Ten));
    validity.standing = standingOn(today, *validity.from, *validity.to);
    return validity;
}

} // namespace

Validity validityOf(const Mrz &mrz, std::optional<Day> born, Day today)
{
    if (mrz.format == MrzFormat::FrenchCard1995)
        return frenchCard(mrz, born, today);
    const auto expiry = expiryDayOf(mrz.expiryDate);
    if (!expiry)
        return {};
    Validity validity;
    validity.rule = ValidityRule::Printed;
    validity.from = expiry->day;
    validity.to = expiry->day;
    if (!expiry->isExact) // the rest of the month, or of the year
        validity.to = mrz.expiryDate.substr(2, 2) == "<<" ? Day(expiry->day.year() / December / 31)
                                                          : Day(expiry->day.year() / expiry->day.month() / last);
    validity.standing = standingOn(today, *validity.from, *validity.to);
    return validity;
}

bool showsAgeAndExpiry(MrzFormat format)
{
    return format != MrzFormat::FrenchLicence && format != MrzFormat::FrenchCard1995;
}

} // namespace vigie::documents
