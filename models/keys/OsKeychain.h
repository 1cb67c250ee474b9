#pragma once

#include "models/base/Instant.h"
#include "models/keys/Keychain.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace vigie::keys {

/// The session's secret service (GNOME Keyring, KWallet, KeePassXC) through QtKeychain. Service "vigie". Never falls
/// back to a plain file. Lives on a thread with an event loop.
class OsKeychain final : public QObject, public Keychain
{
    Q_OBJECT

public:
    /// Long enough for a person to type the password of the ring; a job of QtKeychain may otherwise hang for ever.
    static constexpr Milliseconds Patience{60'000};

    explicit OsKeychain(Milliseconds patience = Patience, QObject *parent = nullptr);

    Request<std::string> backend() override;
    Request<SharedSecret> read(const std::string &entry) override;
    Request<void> write(const std::string &entry, SharedSecret secret) override;
    Request<void> remove(const std::string &entry) override;

private:
    template <typename T, typename Read> Request<T> run(QKeychain::Job *job, const std::string &entry, Read read);

    Milliseconds m_patience;
};

} // namespace vigie::keys
