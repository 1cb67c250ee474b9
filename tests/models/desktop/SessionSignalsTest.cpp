#include "models/desktop/SessionSignals.h"
#include "tests/support/TestCase.h"

#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>

#include <fcntl.h>
#include <unistd.h>

using namespace vigie::desktop;

namespace {

const QString Login = QStringLiteral("org.freedesktop.login1");
const QString LoginPath = QStringLiteral("/org/freedesktop/login1");
const QString LoginManager = QStringLiteral("org.freedesktop.login1.Manager");
const QString OwnSession = QStringLiteral("/org/freedesktop/login1/session/own");

QDBusConnection bus(const char *name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, QLatin1StringView(name));
}

} // namespace

/// A logind that knows one session and counts who delays its sleep.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int inhibits = 0;
    /// Whether nobody holds the delay that was given last: its pipe has no reader's other end any more.
    bool isFree() const
    {
        char byte = 0;
        return m_delay >= 0 && ::read(m_delay, &byte, 1) == 0;
    }
    ~FakeLogind() override
    {
        if (m_delay >= 0)
            ::close(m_delay);
    }

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        return QDBusObjectPath(pid == QCoreApplication::applicationPid() ? OwnSession : QStringLiteral("/none"));
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        if (what != QLatin1StringView("sleep") || mode != QLatin1StringView("delay"))
            return {};
        ++inhibits;
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        if (m_delay >= 0)
            ::close(m_delay);
        m_delay = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }

private:
    int m_delay = -1;
};

class SessionSignalsTest : public QObject
{
    Q_OBJECT

    void emitSignal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
    {
        auto signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        QVERIFY(m_desktop.send(signal));
    }

    QDBusConnection m_desktop = bus("desktop");
    FakeLogind m_logind;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desktop.isConnected());
        QVERIFY(m_desktop.registerService(Login));
        QVERIFY(m_desktop.registerObject(LoginPath, &m_logind, QDBusConnection::ExportAllSlots));
    }

    void aLockedScreenIsHeardAndAnUnlockedOneIsNot()
    {
        SessionSignals desktop(bus("a"), bus("b"));
        QSignalSpy locked(&desktop, &SessionSignals::screenLocked);
        for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
            locked.clear();
            const QString path = QStringLiteral("/org/freedesktop/ScreenSaver");
            emitSignal(path, QLatin1StringView(name), QStringLiteral("ActiveChanged"), {false});
            emitSignal(path, QLatin1StringView(name), QStringLiteral("ActiveChanged"), {true});
            QTRY_COMPARE(locked.size(), 1);
        }
    }

    void sleepWaitsUntilItIsLet()
    {
        m_logind.inhibits = 0;
        SessionSignals desktop(bus("a"), bus("b"));
        QSignalSpy sleeping(&desktop, &SessionSignals::sleepComing);
        QSignalSpy woken(&desktop, &SessionSignals::woken);
        QTRY_COMPARE(m_logind.inhibits, 1);
        emitSignal(LoginPath, LoginManager, QStringLiteral("PrepareForSleep"), {true});
        QTRY_COMPARE(sleeping.size(), 1);
        QVERIFY(!m_logind.isFree());
        desktop.letSleep();
        QTRY_VERIFY(m_logind.isFree());
        emitSignal(LoginPath, LoginManager, QStringLiteral("PrepareForSleep"), {false});
        QTRY_COMPARE(woken.size(), 1);
        QTRY_COMPARE(m_logind.inhibits, 2); // ready for the next time
    }

    void onlyTheOwnSessionsLockCounts()
    {
        m_logind.inhibits = 0;
        SessionSignals desktop(bus("a"), bus("b"));
        QSignalSpy locked(&desktop, &SessionSignals::screenLocked);
        QSignalSpy sleeping(&desktop, &SessionSignals::sleepComing);
        const auto interface = QStringLiteral("org.freedesktop.login1.Session");
        // The own session's path comes with an answer: until then its lock cannot be heard.
        QTRY_VERIFY((emitSignal(OwnSession, interface, QStringLiteral("Lock"), {}), locked.size() > 0));
        emitSignal(LoginPath, LoginManager, QStringLiteral("PrepareForSleep"), {true});
        QTRY_COMPARE(sleeping.size(), 1); // signals of one sender come in order: those before have come
        const auto before = locked.size();
        emitSignal(QStringLiteral("/org/freedesktop/login1/session/other"), interface, QStringLiteral("Lock"), {});
        emitSignal(LoginPath, LoginManager, QStringLiteral("PrepareForSleep"), {true});
        QTRY_COMPARE(sleeping.size(), 2);
        QCOMPARE(locked.size(), before);
    }

    void withoutABusNothingIsSaid()
    {
        SessionSignals desktop(QDBusConnection(QStringLiteral("none")), QDBusConnection(QStringLiteral("none")));
        desktop.letSleep();
    }
};

VIGIE_TEST(SessionSignalsTest);
#include "SessionSignalsTest.moc"
