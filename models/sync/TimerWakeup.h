#pragma once

#include "models/base/Clock.h"
#include "models/sync/Wakeup.h"

#include <QTimer>

namespace vigie::sync {

/// Wake-ups by a timer of the event loop.
class TimerWakeup final : public Wakeup
{
    Q_OBJECT

public:
    explicit TimerWakeup(const Clock &clock);
    void wakeAt(std::optional<Milliseconds> when) override;

private:
    void arm();

    const Clock &m_clock;
    QTimer m_timer;
    std::optional<Milliseconds> m_when;
};

} // namespace vigie::sync
