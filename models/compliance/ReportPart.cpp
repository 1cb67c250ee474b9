#include "models/compliance/ReportPart.h"

#include <string_view>

namespace vigie::compliance {
namespace {

std::string cellOf(std::string_view text)
{
    constexpr std::string_view FormulaStarts = "=+-@\t\r";
    std::string safe(text);
    if (!text.empty() && FormulaStarts.find(text.front()) != std::string_view::npos)
        safe.insert(safe.begin(), '\'');
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

void append(std::string &csv, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        csv += (i > 0 ? "," : "") + cellOf(cells[i]);
    csv += "\r\n";
}

} // namespace

std::string csvOf(const ReportPart &part)
{
    std::string csv;
    append(csv, part.columns);
    for (const auto &row : part.rows)
        append(csv, row);
    return csv;
}

} // namespace vigie::compliance
