#include "models/screening/Dates.h"

#include <charconv>

namespace vigie::screening {

namespace {

int numberAt(std::string_view digits, std::size_t at, std::size_t count)
{
    int number = 0;
    std::from_chars(digits.data() + at, digits.data() + at + count, number);
    return number;
}

bool isYear(int year)
{
    return year >= 1900 && year < 2100;
}

bool isMonth(int month)
{
    return month >= 1 && month <= 12;
}

bool isDayAndMonth(int one, int other)
{
    const auto isDay = [](int day) { return day >= 1 && day <= 31; };
    return (isDay(one) && isMonth(other)) || (isMonth(one) && isDay(other));
}

bool isTime(int hour, int minute)
{
    return hour <= 24 && minute < 60;
}

} // namespace

DateReading readAsDate(const DigitWindow &window)
{
    const std::string_view digits = window.digits, sizes = window.sizes, joints = window.joints;
    if (sizes.starts_with("24"))
        return isMonth(numberAt(digits, 0, 2)) && isYear(numberAt(digits, 2, 4)) ? DateReading::Sure
                                                                                 : DateReading::None;
    if (!sizes.starts_with("22") || sizes.size() < 4 || joints[0] != joints[1] ||
        !isDayAndMonth(numberAt(digits, 0, 2), numberAt(digits, 2, 2)))
        return DateReading::None;
    if (sizes[2] == '4')
        return isYear(numberAt(digits, 4, 4)) ? DateReading::Sure : DateReading::None;
    if (sizes != "22222" || joints[2] == joints[1])
        return DateReading::None;
    const bool hasTime = joints[3] == ':' && isTime(numberAt(digits, 6, 2), numberAt(digits, 8, 2));
    return hasTime ? DateReading::Sure : DateReading::Possible;
}

} // namespace vigie::screening
