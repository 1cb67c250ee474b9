#pragma once

#include <string>
#include <vector>

namespace vigie::compliance {

/// One of the eleven tables of the yearly report.
struct ReportPart
{
    std::string file; ///< as the template names it, for instance "4_notices.csv"
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows; ///< each as long as `columns`
};

/// CSV (RFC 4180) in UTF-8, its header first, lines ended by CR LF. A cell that a spreadsheet would take for a formula,
/// because it begins with = + - @, a tab or a carriage return, gets an apostrophe before it.
std::string csvOf(const ReportPart &part);

} // namespace vigie::compliance
