#pragma once

#include "models/base/Clock.h"

#include <QObject>
#include <QTimer>

namespace vigie::ui::shell {

/// Tells when nobody has touched keyboard or mouse for a while. Measured on the monotonic clock, which counts the time
/// asleep, so that a lid that was shut is an absence too.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Unless the platform says otherwise nobody's window stays open longer than this. A person may choose less.
    static constexpr Milliseconds Longest = std::chrono::minutes(5);

    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// Watches what `application` receives from now on.
    void watch(QObject &application);
    /// The person's choice: less than a minute is a minute; Longest and more is whatever the platform allows.
    void setLimit(Milliseconds limit);
    /// What the platform allows everybody.
    void setAllowed(Milliseconds allowed);
    Milliseconds limit() const { return m_limit >= Longest ? m_allowed : std::min(m_limit, m_allowed); }
    Milliseconds idleFor() const { return m_clock.monotonic() - m_touched; }
    /// The clock has moved on. Called every second by itself.
    void check();

Q_SIGNALS:
    void idle(); ///< once an absence

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    Milliseconds m_limit = Longest;
    Milliseconds m_allowed = Longest;
    Milliseconds m_touched;
    bool m_told = false;
    QTimer m_ticker;
};

} // namespace vigie::ui::shell
