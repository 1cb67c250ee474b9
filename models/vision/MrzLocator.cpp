#include "models/vision/MrzLocator.h"

#include "models/vision/TextRows.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vigie::vision {
namespace {

/// How far apart rows are printed, in pitches of 2.54 mm: from four to six lines an inch, 6.35 mm to 4.23 mm, are 2.5
/// to 1.67; cards print them down to 1.4 apart. And a little, for perspective.
constexpr double ClosestRows = 1.25, FurthestRows = 2.8;

struct Below
{
    std::size_t row;
    int shift; ///< to be added to the lower row's columns
};

/// Where a row lies, seen from another of the same pitch.
struct Beside
{
    double distance = 0; ///< pitches towards what is below
    double shift = 0;    ///< of the columns
};

/// None when the pitches differ or the rows do not lie over one another.
std::optional<Beside> besideOf(const TextRow &upper, const TextRow &lower)
{
    constexpr double SamePitch = 0.1;
    if (std::abs(upper.pitch / lower.pitch - 1) > SamePitch)
        return {};
    const double pitch = upper.pitch;
    const cv::Point2d along = (upper.at(1) - upper.at(0)) / pitch, down(-along.y, along.x);
    const double middle = lower.lastColumn() / 2;
    const auto from = lower.at(middle);
    double column = upper.lastColumn() / 2;
    column += along.dot(from - upper.at(column)) / pitch;
    const bool overlaps = column > -2 && column < upper.lastColumn() + 2;
    return overlaps ? std::optional<Beside>({down.dot(from - upper.at(column)) / pitch, column - middle})
                    : std::nullopt;
}

/// Rows that may belong to `rows[upper]`: at the distance of lines, column under column, and nothing in between. A
/// pattern of dots has rows at every distance.
std::vector<Below> belowOf(const std::vector<TextRow> &rows, std::size_t upper)
{
    constexpr double Aligned = 0.35, Between = 0.3;
    std::vector<std::pair<std::size_t, Beside>> beside;
    for (std::size_t k = 0; k < rows.size(); ++k)
        if (const auto place = k == upper ? std::nullopt : besideOf(rows[upper], rows[k]))
            beside.emplace_back(k, *place);
    std::vector<Below> below;
    for (const auto &[row, place] : beside) {
        const auto isBetween = [&, most = place.distance - Between](const auto &other) {
            return other.second.distance > Between && other.second.distance < most;
        };
        if (place.distance >= ClosestRows && place.distance <= FurthestRows &&
            std::abs(place.shift - std::round(place.shift)) <= Aligned && std::ranges::none_of(beside, isBetween))
            below.push_back({row, static_cast<int>(std::lround(place.shift))});
    }
    return below;
}

struct Stack
{
    std::vector<std::size_t> rows;
    std::vector<int> shifts;
};

std::optional<MrzBlock> blockOf(const std::vector<TextRow> &rows, const Stack &stack)
{
    constexpr int FewestColumns = 24, MostColumns = 48;
    std::vector<GridPoint> points;
    for (std::size_t k = 0; k < stack.rows.size(); ++k) {
        const auto &row = rows[stack.rows[k]];
        std::vector<double> heights;
        for (const auto &place : row.places)
            heights.push_back(place.glyph.height);
        std::ranges::nth_element(heights, heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2));
        const double usual = heights[heights.size() / 2];
        for (const auto &place : row.places)
            if (place.glyph.height > 0.5 * usual && place.glyph.height < 1.6 * usual)
                points.push_back({double(place.column + stack.shifts[k]), double(k), place.glyph.centre});
    }
    const auto grid = MrzGrid::fit(points, static_cast<int>(stack.rows.size()));
    if (!grid)
        return {};
    MrzBlock block{*grid, 0, 0, 0, static_cast<int>(points.size())};
    const auto [first, last] = std::ranges::minmax(points, {}, &GridPoint::column);
    block.firstColumn = static_cast<int>(first.column);
    block.lastColumn = static_cast<int>(last.column);
    block.pitch = grid->pitch((first.column + last.column) / 2, double(stack.rows.size() - 1) / 2);
    const int columns = block.lastColumn - block.firstColumn + 1;
    return columns >= FewestColumns && columns <= MostColumns && block.pitch > 1 ? std::optional(block) : std::nullopt;
}

/// Every row with the row below it and the one below that, as far as there are any.
std::vector<Stack> stacksOf(const std::vector<TextRow> &rows)
{
    std::vector<std::vector<Below>> below(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        below[i] = belowOf(rows, i);
    std::vector<Stack> stacks;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        stacks.push_back({{i}, {0}});
        for (const auto &second : below[i]) {
            stacks.push_back({{i, second.row}, {0, second.shift}});
            for (const auto &third : below[second.row])
                stacks.push_back({{i, second.row, third.row}, {0, second.shift, second.shift + third.shift}});
        }
    }
    return stacks;
}

} // namespace

std::vector<MrzBlock> findMrzBlocks(const cv::Mat &evened)
{
    constexpr std::size_t MostRows = 200; // a page of print; more is a pattern
    const auto rows = findTextRows(evened);
    if (rows.size() > MostRows)
        return {};
    std::vector<MrzBlock> blocks;
    for (const auto &stack : stacksOf(rows))
        if (auto block = blockOf(rows, stack))
            blocks.push_back(*block);
    std::ranges::stable_sort(blocks, std::greater(), &MrzBlock::glyphs);
    if (blocks.size() > MostBlocks)
        blocks.resize(MostBlocks, blocks.front());
    return blocks;
}

} // namespace vigie::vision
