#pragma once

#include "models/base/UniqueFd.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>

class QDBusMessage;

namespace vigie::desktop {

/// What the desktop says about the person being there: its screen is locked, or the machine goes to sleep. Where the
/// desktop has no such voice nothing is ever said; the idle lock does not depend on it.
class SessionSignals : public QObject
{
    Q_OBJECT

public:
    /// `session` is the person's bus (screen savers), `system` the machine's (logind).
    SessionSignals(QDBusConnection session, QDBusConnection system, QObject *parent = nullptr);

    /// The machine may sleep: what had to go is gone. While we hold logind's delay it waits for this, at most the few
    /// seconds logind itself allows.
    void letSleep() { m_delay.reset(); }

Q_SIGNALS:
    void screenLocked();
    void sleepComing();
    void woken();

private Q_SLOTS:
    void onScreenSaver(bool active);
    void onPrepareForSleep(bool going);
    void onLock();

private:
    void followOwnSession();
    void takeDelay();

    QDBusConnection m_session;
    QDBusConnection m_system;
    UniqueFd m_delay; ///< logind keeps the machine awake while it is open
};

} // namespace vigie::desktop
