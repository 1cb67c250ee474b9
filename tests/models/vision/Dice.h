#pragma once

#include <cstdint>
#include <random>
#include <string_view>

namespace vigie::test {

/// Chance that is the same on every machine: the distributions of the standard library are not.
class Dice
{
public:
    explicit Dice(std::uint32_t seed) : m_generator(seed) {}

    double between(double low, double high)
    {
        return low + (high - low) * (static_cast<double>(m_generator()) / 4294967296.0);
    }
    int between(int low, int high)
    {
        return low + static_cast<int>(m_generator() % static_cast<std::uint32_t>(high - low + 1));
    }
    bool happens(double probability) { return between(0.0, 1.0) < probability; }
    char oneOf(std::string_view characters)
    {
        return characters[static_cast<std::size_t>(between(0, static_cast<int>(characters.size()) - 1))];
    }
    template <typename List> const auto &from(const List &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }

private:
    std::mt19937 m_generator;
};

} // namespace vigie::test
