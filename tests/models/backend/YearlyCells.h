#pragma once

#include "models/backend/rules/YearlyCounting.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <vector>

/// What tests of the yearly report look up in it, and medians computed another way.
namespace vigie::test {

inline constexpr std::chrono::year Year{2026};
inline constexpr auto Orders = "3_member_states_orders.csv";

inline Instant spring()
{
    return std::chrono::sys_days(Year / std::chrono::March / 2);
}

/// The cell of the row in which every one of these texts stands.
inline std::string cell(const backend::YearlyCount &count, const char *file, const std::vector<std::string> &row,
                        const std::string &column)
{
    const auto part = std::ranges::find(count.parts, file, &compliance::ReportPart::file);
    if (part == count.parts.end())
        return "no such part";
    const auto at = std::ranges::find(part->columns, column);
    for (const auto &cells : part->rows)
        if (at != part->columns.end() && std::ranges::all_of(row, [&](const std::string &text) {
                return std::ranges::find(cells, text) != cells.end();
            }))
            return cells[static_cast<std::size_t>(at - part->columns.begin())];
    return "no such cell";
}

/// The middle of the times in hours, computed another way than the report does: by counting how many are smaller.
inline double middle(const std::vector<Milliseconds> &times)
{
    const auto at = [&](std::size_t rank) {
        for (const auto &one : times) {
            const auto less = static_cast<std::size_t>(std::ranges::count_if(times, [&](auto t) { return t < one; }));
            const auto same = static_cast<std::size_t>(std::ranges::count(times, one));
            if (less <= rank && rank < less + same)
                return std::chrono::duration<double, std::ratio<3600>>(one).count();
        }
        return std::nan("");
    };
    return (at((times.size() - 1) / 2) + at(times.size() / 2)) / 2;
}

inline bool isMiddle(const std::string &text, const std::vector<Milliseconds> &times)
{
    if (times.empty())
        return text.empty();
    return !text.empty() && std::abs(std::stod(text) - middle(times)) < 0.00501;
}

} // namespace vigie::test
