#include "app/workstation/Unlocking.h"

namespace vigie::workstation {

using keys::KeyName;
using keys::KeyStatus;
using keys::SharedSecret;

void Unlocking::start(bool preferPassphrase)
{
    deliver(m_vault.status(KeyName::Outbox), this, [this, preferPassphrase](const Result<KeyStatus> &outbox) {
        if (!outbox)
            return failed(outbox.code());
        m_outboxExists = outbox->exists;
        deliver(m_vault.status(KeyName::Cache), this, [this, preferPassphrase, outbox](const Result<KeyStatus> &cache) {
            if (!cache)
                return failed(cache.code());
            m_cacheExists = cache->exists;
            // A profile that stopped half-way through its first start goes on the way it began.
            const KeyStatus known = outbox->exists ? *outbox : *cache;
            if (!known.exists)
                return preferPassphrase ? asked(Ask::Create, std::nullopt) : createInKeychain();
            if (known.backend.empty())
                return asked(Ask::Enter, std::nullopt);
            openFromKeychain(known.hasPassphrase);
        });
    });
}

void Unlocking::createInKeychain()
{
    m_byKeychain = true;
    collect([this](KeyName name) { return m_vault.createInKeychain(name); },
            [this](ErrorCode code) {
                if (code == ErrorCode::KeychainMissing)
                    asked(Ask::Create, std::nullopt);
                else
                    failed(code);
            });
}

void Unlocking::openFromKeychain(bool hasPassphrase)
{
    m_byKeychain = true;
    const auto get = [this](KeyName name) {
        const bool exists = name == KeyName::Cache ? m_cacheExists : m_outboxExists;
        return exists ? m_vault.unlock(name) : m_vault.createInKeychain(name);
    };
    collect(get, [this, hasPassphrase](ErrorCode code) {
        if (hasPassphrase && (code == ErrorCode::KeychainMissing || code == ErrorCode::KeychainLocked))
            asked(Ask::Enter, code);
        else
            failed(code);
    });
}

Request<SharedSecret> Unlocking::withPassphrase(KeyName name)
{
    const bool exists = name == KeyName::Cache ? m_cacheExists : m_outboxExists;
    return exists ? m_vault.unlockWith(name, m_passphrase) : m_vault.createWithPassphrase(name, m_passphrase);
}

void Unlocking::enter(SharedSecret passphrase)
{
    m_byKeychain = false;
    m_passphrase = std::move(passphrase);
    collect([this](KeyName name) { return withPassphrase(name); },
            [this](ErrorCode code) {
                m_passphrase.reset();
                if (code == ErrorCode::WrongPassphrase)
                    asked(Ask::Enter, code);
                else
                    failed(code);
            });
}

void Unlocking::collect(const std::function<Request<SharedSecret>(KeyName)> &get,
                        const std::function<void(ErrorCode)> &otherwise)
{
    // The outbox first: it is the precious one, and its answer decides how a damaged profile is explained.
    deliver(get(KeyName::Outbox), this, [this, get, otherwise](const Result<SharedSecret> &outbox) {
        if (!outbox)
            return otherwise(outbox.code());
        m_outboxExists = true;
        deliver(get(KeyName::Cache), this, [this, otherwise, outbox](const Result<SharedSecret> &cache) {
            if (!cache)
                return otherwise(cache.code());
            m_cacheExists = true;
            m_passphrase.reset();
            unlocked({*cache, *outbox});
        });
    });
}

} // namespace vigie::workstation
