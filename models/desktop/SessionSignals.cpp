#include "models/desktop/SessionSignals.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <fcntl.h>

namespace vigie::desktop {

namespace {

const QString Logind = QStringLiteral("org.freedesktop.login1");
const QString LogindPath = QStringLiteral("/org/freedesktop/login1");
const QString LogindManager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SessionSignals::SessionSignals(QDBusConnection session, QDBusConnection system, QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_system(std::move(system))
{
    // GNOME and Cinnamon speak under names of their own.
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver"})
        m_session.connect({}, {}, QLatin1StringView(name), QStringLiteral("ActiveChanged"), this,
                          SLOT(onScreenSaver(bool)));
    m_system.connect(Logind, LogindPath, LogindManager, QStringLiteral("PrepareForSleep"), this,
                     SLOT(onPrepareForSleep(bool)));
    if (m_system.isConnected()) {
        followOwnSession();
        takeDelay();
    }
}

void SessionSignals::followOwnSession()
{
    auto call = QDBusMessage::createMethodCall(Logind, LogindPath, LogindManager, QStringLiteral("GetSessionByPID"));
    call << static_cast<quint32>(QCoreApplication::applicationPid());
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusObjectPath> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            m_system.connect(Logind, reply.value().path(), QStringLiteral("org.freedesktop.login1.Session"),
                             QStringLiteral("Lock"), this, SLOT(onLock()));
    });
}

void SessionSignals::takeDelay()
{
    auto call = QDBusMessage::createMethodCall(Logind, LogindPath, LogindManager, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Vigie") << QStringLiteral("Locks before sleeping")
         << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        done->deleteLater();
        if (!reply.isError())
            m_delay = UniqueFd(::fcntl(reply.value().fileDescriptor(), F_DUPFD_CLOEXEC, 0));
    });
}

void SessionSignals::onScreenSaver(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void SessionSignals::onPrepareForSleep(bool going)
{
    if (going) {
        Q_EMIT sleepComing();
    } else {
        takeDelay();
        Q_EMIT woken();
    }
}

void SessionSignals::onLock()
{
    Q_EMIT screenLocked();
}

} // namespace vigie::desktop
