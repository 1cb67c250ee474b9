#pragma once

#include "models/base/Clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vigie::ui::shell {

/// Tells when a session has lasted as long as the platform allows: from the sign-in, whatever was done meanwhile. On
/// the monotonic clock, which counts the time asleep.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds Longest = std::chrono::hours(12);  ///< the platform may set less
    static constexpr Milliseconds Notice = std::chrono::minutes(10); ///< before its end

    explicit SessionWatch(const Clock &clock, QObject *parent = nullptr);

    void begin(); ///< somebody has signed in
    void setLongest(Milliseconds longest) { m_longest = std::min(longest, Longest); }
    /// The clock has moved on. Called every second by itself.
    void check();

Q_SIGNALS:
    void nearlyOver(vigie::Milliseconds left); ///< once a session
    void over();                               ///< once a session

private:
    const Clock &m_clock;
    Milliseconds m_longest = Longest;
    std::optional<Milliseconds> m_since; ///< none: nobody, or it is over
    bool m_told = false;
    QTimer m_ticker;
};

} // namespace vigie::ui::shell
