#pragma once

#include "models/base/Clock.h"

namespace vigie::test {

/// Time that moves only when the test says so.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start = Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)) +
                                         std::chrono::hours(9))
        : m_wall(start)
    {}
    Instant wall() const override { return m_wall; }
    Milliseconds monotonic() const override { return m_monotonic; }

    void advance(Milliseconds by)
    {
        m_wall += by;
        m_monotonic += by;
    }
    void setWall(Instant wall) { m_wall = wall; } ///< somebody set the clock; the monotonic one does not move

private:
    Instant m_wall;
    Milliseconds m_monotonic{1'000'000};
};

} // namespace vigie::test
