#include "widgets/shell/SessionWatch.h"

namespace vigie::ui::shell {

using namespace std::chrono_literals;

SessionWatch::SessionWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &SessionWatch::check);
    m_ticker.start();
}

void SessionWatch::begin()
{
    m_since = m_clock.monotonic();
    m_told = false;
}

void SessionWatch::check()
{
    if (!m_since)
        return;
    const auto left = *m_since + m_longest - m_clock.monotonic();
    if (left <= 0ms) {
        m_since.reset();
        Q_EMIT over();
    } else if (left <= Notice && !std::exchange(m_told, true)) {
        Q_EMIT nearlyOver(left);
    }
}

} // namespace vigie::ui::shell
