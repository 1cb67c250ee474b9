#include "tests/sim/Tally.h"

namespace vigie::sim {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(Rare::Count)> Names{
    "withdrawn",          "notes",     "alarms",      "opinions",       "handed over",   "taken over",
    "old tokens refused", "parked",    "parked over", "first readings", "second agreed", "second disagreed",
    "disk failed late",   "found late"};

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    for (std::size_t i = 0; i < m_times.size(); ++i)
        m_times[i] += other.m_times[i];
    return *this;
}

std::string Tally::text() const
{
    std::string text;
    for (std::size_t i = 0; i < m_times.size(); ++i)
        text += (i == 0 ? "" : ", ") + std::string(Names[i]) + " " + std::to_string(m_times[i]);
    return text;
}

std::string Tally::missing() const
{
    for (std::size_t i = 0; i < m_times.size(); ++i)
        if (m_times[i] == 0)
            return Names[i];
    return {};
}

} // namespace vigie::sim
