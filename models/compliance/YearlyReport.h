#pragma once

#include "models/base/Result.h"
#include "models/compliance/ReportPart.h"
#include "models/compliance/YearsRows.h"

namespace vigie::compliance {

/// The yearly report in the harmonised template of Implementing Regulation (EU) 2024/2835: its eleven parts, in order.
/// What was received, decided, submitted or enacted outside the period does not count. What has several items counts
/// once, beside the column that counts items.
///
///  - Parts 3 to 6: TOTAL, the categories, below each its keywords. A row without a keyword counts for its category
///    alone, so keywords may add up to less than it.
///  - Medians are of what has both times, in hours with two decimals, half a hundredth upwards; said in the contextual
///    column. Empty where there is nothing.
///  - Part 7: complaints about a notice of a trusted flagger count in the row of all notices, too. The percentage is of
///    the disputes with an outcome that is not Omitted, with two decimals.
///  - Part 8: accuracy, precision and recall with four decimals, empty where nothing was looked at.
///  - Parts 9 and 10 bind very large platforms only; they are there for who wants to tell.
///
/// Errors: Invalid, with the row at fault (a category that its part does not have, a keyword of another category, a
/// country that is no member state, a period that ends before it begins).
Result<std::vector<ReportPart>> yearlyReport(const YearsRows &rows);

} // namespace vigie::compliance
