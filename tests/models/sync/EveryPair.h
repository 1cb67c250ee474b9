#pragma once

#include <QTest>

#include <algorithm>
#include <array>
#include <tuple>

/// A table of transitions is tried whole: every place with every event. What the table does not name stays where it is.
namespace vigie::test {

template <typename Place, typename Blow> using Transition = std::tuple<Place, Blow, Place>;

template <typename Place, typename Blow, std::size_t N>
bool isNamed(const std::array<Transition<Place, Blow>, N> &table, Place from, Blow blow)
{
    return std::ranges::any_of(table,
                               [&](const auto &row) { return std::get<0>(row) == from && std::get<1>(row) == blow; });
}

template <typename Place, typename Blow, std::size_t N>
Place next(const std::array<Transition<Place, Blow>, N> &table, Place from, Blow blow)
{
    for (const auto &[place, struck, to] : table)
        if (place == from && struck == blow)
            return to;
    return from;
}

/// What the core has no part in: the process died, and with it all that no disk knew.
template <typename Place, typename Blow> using Forgotten = bool (*)(Place, Blow);

/// One row of test data a pair, for every place and event before these two. The rows of the table are tagged as its
/// rows: tests/sim/mutants.py wants a mutant of each that the core is asked to make.
template <typename Place, typename Blow, std::size_t N>
void addEveryPair(
    const std::array<Transition<Place, Blow>, N> &table, Place places, Blow blows,
    Forgotten<Place, Blow> forgotten = [](Place, Blow) { return false; })
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("blow");
    for (int place = 0; place < static_cast<int>(places); ++place)
        for (int blow = 0; blow < static_cast<int>(blows); ++blow) {
            const auto from = static_cast<Place>(place);
            const auto struck = static_cast<Blow>(blow);
            const char *tag = !isNamed(table, from, struck) ? "stays" : forgotten(from, struck) ? "dies" : "row";
            QTest::addRow("%s %d on %d", tag, blow, place) << place << blow;
        }
}

} // namespace vigie::test
