#include "models/sync/TimerWakeup.h"

#include <algorithm>

namespace vigie::sync {
namespace {

using namespace std::chrono_literals;

/// Qt's timers stand still while the machine sleeps, our clock does not: look at least this often.
constexpr Milliseconds LongestNap{10s};

} // namespace

TimerWakeup::TimerWakeup(const Clock &clock) : m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_when)
            return;
        if (m_clock.monotonic() < *m_when)
            arm();
        else
            Q_EMIT woke();
    });
}

void TimerWakeup::wakeAt(std::optional<Milliseconds> when)
{
    m_when = when;
    if (m_when)
        arm();
    else
        m_timer.stop();
}

void TimerWakeup::arm()
{
    m_timer.start(std::clamp(*m_when - m_clock.monotonic(), Milliseconds(0), LongestNap));
}

} // namespace vigie::sync
