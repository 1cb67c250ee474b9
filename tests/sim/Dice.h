#pragma once

#include <cstdint>

namespace vigie::sim {

/// splitmix64: the same numbers on every machine, from a seed that can be written down.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_position(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = m_position += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    /// Uniform in [0, n), n > 0.
    std::uint32_t below(std::uint32_t n) { return static_cast<std::uint32_t>(next() % n); }
    bool chance(std::uint32_t percent) { return below(100) < percent; }

private:
    std::uint64_t m_position;
};

} // namespace vigie::sim
