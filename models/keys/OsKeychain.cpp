#include "models/keys/OsKeychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QTimer>

#include <qt6keychain/keychain.h>
#include <sodium.h>

namespace vigie::keys {

namespace {

constexpr auto BusName = "org.freedesktop.DBus";
constexpr auto BusPath = "/org/freedesktop/DBus";
constexpr auto SecretsName = "org.freedesktop.secrets";

QDBusMessage busCall(const char *method)
{
    return QDBusMessage::createMethodCall(QLatin1String(BusName), QLatin1String(BusPath), QLatin1String(BusName),
                                          QLatin1String(method));
}

/// The program behind the service, so that a person can be told which one kept the key.
std::string programOf(uint pid)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toStdString() : std::string();
}

/// The bytes also lie in the job's own, shared buffer: they are wiped there, without detaching.
void wipe(const QByteArray &bytes)
{
    sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

} // namespace

OsKeychain::OsKeychain(Milliseconds patience, QObject *parent) : QObject(parent), m_patience(patience) {}

Request<std::string> OsKeychain::backend()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return answered<std::string>({ErrorCode::KeychainMissing, "no session bus"});

    const Reply<std::string> reply;
    auto start = busCall("StartServiceByName");
    start << QLatin1String(SecretsName) << 0U;
    const int patience = static_cast<int>(m_patience.count());
    auto *started = new QDBusPendingCallWatcher(bus.asyncCall(start, patience), this);
    connect(started, &QDBusPendingCallWatcher::finished, this, [this, started, reply, patience] {
        started->deleteLater();
        if (started->isError()) {
            reply.finish({ErrorCode::KeychainMissing, "nobody offers the secret service"});
            return;
        }
        auto ask = busCall("GetConnectionUnixProcessID");
        ask << QLatin1String(SecretsName);
        auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask, patience), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [asked, reply] {
            asked->deleteLater();
            const QDBusPendingReply<uint> pid = *asked;
            if (pid.isError())
                reply.finish({ErrorCode::KeychainMissing, "the secret service went away"});
            else
                reply.finish("secret-service:" + programOf(pid.value()));
        });
    });
    return reply.request();
}

template <typename T, typename Read>
Request<T> OsKeychain::run(QKeychain::Job *job, const std::string &entry, Read read)
{
    const Reply<T> reply;
    if (!QDBusConnection::sessionBus().isConnected()) {
        delete job; // not started
        return answered<T>({ErrorCode::KeychainMissing, "no session bus"});
    }
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(QString::fromStdString(entry));

    // The timer is the guard of the answer: whoever comes first ends it. A job that hangs is left alone, because
    // deleting it under its library call would crash.
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [timer, reply] {
        timer->deleteLater();
        reply.finish(ErrorCode::Timeout);
    });
    connect(job, &QKeychain::Job::finished, timer, [this, timer, reply, read](QKeychain::Job *ended) {
        timer->stop();
        timer->deleteLater();
        switch (ended->error()) {
        case QKeychain::NoError:
            reply.finish(read(ended));
            return;
        case QKeychain::EntryNotFound:
            reply.finish(ErrorCode::NotFound);
            return;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            reply.finish(ErrorCode::KeychainMissing);
            return;
        default:
            // "Other error" is all one learns; whether anybody is there tells the two reasons apart.
            deliver(backend(), this, [reply](const Result<std::string> &who) {
                reply.finish(who ? ErrorCode::KeychainLocked : ErrorCode::KeychainMissing);
            });
        }
    });
    timer->start(m_patience);
    job->start();
    return reply.request();
}

Request<SharedSecret> OsKeychain::read(const std::string &entry)
{
    return run<SharedSecret>(new QKeychain::ReadPasswordJob(QStringLiteral("vigie")), entry,
                             [](QKeychain::Job *job) -> Result<SharedSecret> {
                                 const QByteArray bytes = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
                                 auto secret = std::make_shared<const Secret>(
                                     Secret::copyOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
                                 wipe(bytes);
                                 return secret;
                             });
}

Request<void> OsKeychain::write(const std::string &entry, SharedSecret secret)
{
    auto *job = new QKeychain::WritePasswordJob(QStringLiteral("vigie"));
    const auto view = secret->view();
    const QByteArray bytes(view.data(), static_cast<qsizetype>(view.size()));
    job->setBinaryData(bytes);
    return run<void>(job, entry, [bytes](QKeychain::Job *) -> Result<void> {
        wipe(bytes);
        return {};
    });
}

Request<void> OsKeychain::remove(const std::string &entry)
{
    return run<void>(new QKeychain::DeletePasswordJob(QStringLiteral("vigie")), entry,
                     [](QKeychain::Job *) -> Result<void> { return {}; });
}

} // namespace vigie::keys
