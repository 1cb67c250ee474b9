#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace vigie::sim {

/// What schedules must bring about beside plain decisions; a rule that never comes to pass is not simulated.
enum class Rare : std::uint8_t {
    Withdrawn,       ///< one of several that waited was taken back
    NoteKept,        ///< on the platform
    AlarmRaised,     ///< on the platform
    OpinionKept,     ///< on purpose, beside the decision that counts
    HandedOver,      ///< to a colleague …
    HandedTaken,     ///< … who took it
    ClaimOutgrown,   ///< a token older than the newest was refused
    Parked,          ///< and out of the queue …
    ParkedOver,      ///< … until its time had come
    FirstReading,    ///< a grave decision became a finding
    SecondAgreed,    ///< somebody else found the same: carried out
    SecondDisagreed, ///< somebody else found something else: a lead's
    DiskFailedLate,  ///< written, and answered with an error
    DiskFoundLate,   ///< what was written so was there at the next start
    Count
};

/// How often each came to pass.
class Tally
{
public:
    void add(Rare what, std::int64_t times = 1) { m_times[static_cast<std::size_t>(what)] += times; }
    Tally &operator+=(const Tally &other);
    /// "withdrawn 12, …".
    std::string text() const;
    /// The first that never came to pass; empty when all did.
    std::string missing() const;

private:
    std::array<std::int64_t, static_cast<std::size_t>(Rare::Count)> m_times{};
};

} // namespace vigie::sim
