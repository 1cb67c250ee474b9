#pragma once

#include "models/screening/DigitRun.h"

namespace vigie::screening {

enum class DateReading {
    None,
    Possible, ///< a day, a month and two digits, then a space: a short date, or a number in a hurry
    Sure,     ///< with a year of the last or this century, or with a time behind it
};

/// Whether ten digits are rather a date than a telephone number: "06/12/2026 16", "06/12/26 16:45", "05-2026-0012". The
/// groups of both are alike; what stands between them, and whether the day, month and year exist, is not.
DateReading readAsDate(const DigitWindow &window);

} // namespace vigie::screening
