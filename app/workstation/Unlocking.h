#pragma once

#include "models/keys/KeyVault.h"

#include <QObject>

namespace vigie::workstation {

struct ProfileKeys
{
    keys::SharedSecret cache;
    keys::SharedSecret outbox;
};

/// The way from a profile to its two keys: the keychain, else a passphrase; made on first use. Never a new key where
/// one exists.
class Unlocking : public QObject
{
    Q_OBJECT

public:
    enum class Ask { Enter, Create };

    explicit Unlocking(keys::KeyVault &vault, QObject *parent = nullptr) : QObject(parent), m_vault(vault) {}

    /// Starts, or starts again after a failure. With `preferPassphrase` a new profile gets no keychain entry.
    void start(bool preferPassphrase);
    void enter(keys::SharedSecret passphrase);
    /// Whether the keychain gave the keys: then they say nothing about who sits there.
    bool byKeychain() const { return m_byKeychain; }

Q_SIGNALS:
    void asked(vigie::workstation::Unlocking::Ask what, std::optional<vigie::ErrorCode> problem);
    void failed(vigie::ErrorCode code);
    void unlocked(const vigie::workstation::ProfileKeys &keys);

private:
    void openFromKeychain(bool hasPassphrase);
    void createInKeychain();
    /// Gets one key after the other by `get` and answers both.
    void collect(const std::function<Request<keys::SharedSecret>(keys::KeyName)> &get,
                 const std::function<void(ErrorCode)> &otherwise);
    /// The key of a database whose record may not exist yet because the program ended between the two.
    Request<keys::SharedSecret> withPassphrase(keys::KeyName name);

    keys::KeyVault &m_vault;
    keys::SharedSecret m_passphrase;
    bool m_byKeychain = false;
    bool m_cacheExists = false;
    bool m_outboxExists = false;
};

} // namespace vigie::workstation
