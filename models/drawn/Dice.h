#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace vigie::drawn {

/// Random numbers that are the same on every machine for the same seed (splitmix64; the distributions of the standard
/// library differ from one to the next).
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// low … high, both included
    int between(int low, int high)
    {
        return low + static_cast<int>(next() % static_cast<std::uint64_t>(high - low + 1));
    }
    double unit() { return static_cast<double>(next() >> 11U) / 9007199254740992.0; } ///< [0, 1)
    double between(double low, double high) { return low + (high - low) * unit(); }
    bool chance(double probability) { return unit() < probability; }
    template <typename T> const T &pick(std::span<const T> choices)
    {
        return choices[static_cast<std::size_t>(next() % choices.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace vigie::drawn
