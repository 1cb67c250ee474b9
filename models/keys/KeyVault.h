#pragma once

#include "models/keys/KeyFile.h"
#include "models/keys/Keychain.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <set>

namespace vigie::keys {

struct KeyStatus
{
    bool exists = false;
    std::string backend; ///< of the keychain that keeps it; empty: not in a keychain
    bool hasPassphrase = false;
};

/// What forget() may leave behind.
enum class Forget {
    Everywhere, ///< the record goes only after the keychain confirmed that the key is gone
    RecordOnly, ///< the keychain lost it or will never come back; a person said so
};

/// The keys of a profile's databases: random, 256 bits, kept by the OS keychain, by a passphrase, or by both.
///
/// A key that exists is never replaced silently: whatever the keychain answers, unlock() gives that key or a reason.
/// Files and Argon2id run on a thread of its own; the keychain is used on the thread the vault lives on.
class KeyVault : public QObject
{
    Q_OBJECT

public:
    KeyVault(std::filesystem::path folder, std::string profile, Keychain &keychain, PassphraseCost cost = {},
             QObject *parent = nullptr);
    ~KeyVault() override;

    /// Errors of all: Corrupt and NewerVersion (of the key records), Io, DiskFull.
    Request<KeyStatus> status(KeyName name);

    /// A new key. Errors: Invalid (there is one already), Corrupt (a database is there but no record of its key),
    /// Busy (one is being made), those of the keychain; Io when the keychain does not give back what it got.
    Request<SharedSecret> createInKeychain(KeyName name);
    Request<SharedSecret> createWithPassphrase(KeyName name, SharedSecret passphrase);

    /// Errors: NotFound (no key was ever made), KeychainMissing (none, another one, or the key is under a passphrase
    /// only), KeychainLocked, Timeout, Corrupt (the entry holds something else).
    Request<SharedSecret> unlock(KeyName name);
    /// Errors: NotFound (no key, or none under a passphrase), WrongPassphrase, Corrupt.
    Request<SharedSecret> unlockWith(KeyName name, SharedSecret passphrase);

    /// Puts the key under a (new) passphrase as well. Errors: WrongKey when `key` is not the key of the record.
    Request<void> addPassphrase(KeyName name, SharedSecret key, SharedSecret passphrase);
    /// Puts the key into the keychain there is now, under a new entry, read back before an older one is let go.
    Request<void> addKeychain(KeyName name, SharedSecret key);
    /// Takes the key out of the keychain. Errors: IllegalTransition when there is no passphrase to open it with.
    Request<void> dropKeychain(KeyName name);

    /// The end of what the key protects.
    Request<void> forget(KeyName name, Forget what);

private:
    template <typename T> Request<T> inBackground(std::function<Result<T>(const KeyFile &)> work);
    Request<KeyRecord> record(KeyName name);
    /// Changes one record in the file, as one job of the background thread, so that two changes never mix.
    Request<void> change(KeyName name, std::function<Result<void>(KeyRecord &)> edit);
    Request<KeyRecord> reserve(KeyName name);
    /// Writes, reads back, compares. Answers who keeps it now.
    Request<KeychainWrap> store(const std::string &entry, const SharedSecret &key);
    void readBack(const KeychainWrap &wrap, const SharedSecret &key, const Reply<KeychainWrap> &reply);
    void explainMissing(const KeychainWrap &wrap, const Reply<SharedSecret> &reply);
    std::string newEntry(KeyName name) const;

    KeyFile m_file;
    std::string m_profile;
    Keychain &m_keychain;
    PassphraseCost m_cost;
    std::set<KeyName> m_creating;
    QThreadPool m_background; ///< last: ends before what its jobs use
};

} // namespace vigie::keys
