#include "models/keys/KeyVault.h"

#include "models/base/Id.h"

#include <sodium.h>

namespace vigie::keys {

namespace {

/// Recognises a key without telling anything about it: a keyed hash of a fixed text.
std::string checkOf(const Secret &key)
{
    constexpr std::string_view Text = "vigie database key 1";
    constexpr std::size_t CheckSize = 16;
    std::array<unsigned char, CheckSize> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(Text.data()), Text.size(),
                       reinterpret_cast<const unsigned char *>(key.bytes().data()), key.size());
    std::array<char, 2 * CheckSize + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return hex.data();
}

bool isKeyOf(const Secret &key, const KeyRecord &record)
{
    return key.size() == PassphraseWrap::KeySize && checkOf(key) == record.check;
}

/// Binds a wrap to its key, so that the wraps of two keys cannot be exchanged.
std::string contextOf(KeyName name, const KeyRecord &record)
{
    return "vigie key 1|" + std::string(wordOf(name)) + "|" + record.id;
}

Result<PassphraseWrap> wrapAndProve(const Secret &key, const Secret &passphrase, const std::string &context,
                                    PassphraseCost cost)
{
    TRY(auto wrap, wrapKey(key, passphrase, context, cost));
    TRY(const Secret again, unwrapKey(wrap, passphrase, context));
    if (!again.compare(key))
        return {ErrorCode::Internal, "the wrap does not open again"};
    return wrap;
}

Result<KeyRecord> reserveIn(const KeyFile &file, KeyName name)
{
    TRY(auto records, file.load());
    const auto found = records.find(wordOf(name));
    if (found != records.end() && found->second.active)
        return {ErrorCode::Invalid, "this key exists"};
    if (file.hasDatabase(name))
        return {ErrorCode::Corrupt, "a database is there without a record of its key"};
    KeyRecord record;
    record.id = newUuid7();
    records.insert_or_assign(std::string(wordOf(name)), record);
    TRY_DONE(file.save(records));
    return record;
}

} // namespace

KeyVault::KeyVault(std::filesystem::path folder, std::string profile, Keychain &keychain, PassphraseCost cost,
                   QObject *parent)
    : QObject(parent), m_file(std::move(folder)), m_profile(std::move(profile)), m_keychain(keychain), m_cost(cost)
{
    m_background.setMaxThreadCount(1); // one after the other: the file is read, changed and written as a whole
}

KeyVault::~KeyVault()
{
    m_background.waitForDone();
}

template <typename T> Request<T> KeyVault::inBackground(std::function<Result<T>(const KeyFile &)> work)
{
    const Reply<T> reply;
    m_background.start([reply, work = std::move(work), file = m_file] { reply.finish(work(file)); });
    return reply.request();
}

Request<KeyRecord> KeyVault::record(KeyName name)
{
    return inBackground<KeyRecord>([name](const KeyFile &file) -> Result<KeyRecord> {
        TRY(auto records, file.load());
        const auto found = records.find(wordOf(name));
        if (found == records.end() || !found->second.active)
            return ErrorCode::NotFound;
        return found->second;
    });
}

Request<void> KeyVault::change(KeyName name, std::function<Result<void>(KeyRecord &)> edit)
{
    return inBackground<void>([name, edit = std::move(edit)](const KeyFile &file) -> Result<void> {
        TRY(auto records, file.load());
        const auto found = records.find(wordOf(name));
        if (found == records.end())
            return ErrorCode::NotFound;
        TRY_DONE(edit(found->second));
        return file.save(records);
    });
}

std::string KeyVault::newEntry(KeyName name) const
{
    // Never the name of an older entry: writing one can then never destroy a key.
    return m_profile + "/" + std::string(wordOf(name)) + "/" + newUuid7();
}

Request<KeyStatus> KeyVault::status(KeyName name)
{
    return inBackground<KeyStatus>([name](const KeyFile &file) -> Result<KeyStatus> {
        TRY(auto records, file.load());
        const auto found = records.find(wordOf(name));
        if (found == records.end() || !found->second.active)
            return KeyStatus{};
        const KeyRecord &record = found->second;
        return KeyStatus{true, record.keychain ? record.keychain->backend : std::string(),
                         record.passphrase.has_value()};
    });
}

Request<KeyRecord> KeyVault::reserve(KeyName name)
{
    if (!m_creating.insert(name).second)
        return answered<KeyRecord>(ErrorCode::Busy);
    return inBackground<KeyRecord>([name](const KeyFile &file) { return reserveIn(file, name); });
}

Request<KeychainWrap> KeyVault::store(const std::string &entry, const SharedSecret &key)
{
    const Reply<KeychainWrap> reply;
    deliver(m_keychain.backend(), this, [this, entry, key, reply](Result<std::string> backend) {
        if (!backend)
            return reply.finish(std::move(backend).error());
        const KeychainWrap wrap{entry, *backend};
        deliver(m_keychain.write(entry, key), this, [this, wrap, key, reply](Result<void> written) {
            if (!written)
                return reply.finish(std::move(written).error());
            readBack(wrap, key, reply);
        });
    });
    return reply.request();
}

void KeyVault::readBack(const KeychainWrap &wrap, const SharedSecret &key, const Reply<KeychainWrap> &reply)
{
    deliver(m_keychain.read(wrap.entry), this, [wrap, key, reply](Result<SharedSecret> again) {
        if (!again)
            return reply.finish(again.code() == ErrorCode::NotFound ? Error(ErrorCode::KeychainLocked) : again.error());
        if (!(*again)->compare(*key))
            return reply.finish({ErrorCode::Io, "the keychain gives back something else"});
        reply.finish(wrap);
    });
}

Request<SharedSecret> KeyVault::createInKeychain(KeyName name)
{
    const Reply<SharedSecret> reply;
    const bool already = m_creating.contains(name);
    const auto end = [this, name, already, reply](Result<SharedSecret> answer) {
        if (!already)
            m_creating.erase(name);
        reply.finish(std::move(answer));
    };
    deliver(reserve(name), this, [this, name, end](Result<KeyRecord> reserved) {
        if (!reserved)
            return end(std::move(reserved).error());
        const SharedSecret key = std::make_shared<const Secret>(Secret::random(PassphraseWrap::KeySize));
        deliver(store(newEntry(name), key), this, [this, name, key, end](Result<KeychainWrap> stored) {
            if (!stored)
                return end(std::move(stored).error());
            const auto activate = [wrap = *stored, check = checkOf(*key)](KeyRecord &record) -> Result<void> {
                record.keychain = wrap;
                record.check = check;
                record.active = true;
                return {};
            };
            deliver(change(name, activate), this, [key, end](Result<void> saved) {
                end(saved ? Result<SharedSecret>(key) : Result<SharedSecret>(std::move(saved).error()));
            });
        });
    });
    return reply.request();
}

Request<SharedSecret> KeyVault::createWithPassphrase(KeyName name, SharedSecret passphrase)
{
    const Reply<SharedSecret> reply;
    const bool already = m_creating.contains(name);
    const auto end = [this, name, already, reply](Result<SharedSecret> answer) {
        if (!already)
            m_creating.erase(name);
        reply.finish(std::move(answer));
    };
    deliver(reserve(name), this, [this, name, passphrase, end](Result<KeyRecord> reserved) {
        if (!reserved)
            return end(std::move(reserved).error());
        const SharedSecret key = std::make_shared<const Secret>(Secret::random(PassphraseWrap::KeySize));
        const auto activate = [name, key, passphrase, cost = m_cost](KeyRecord &record) -> Result<void> {
            TRY(record.passphrase, wrapAndProve(*key, *passphrase, contextOf(name, record), cost));
            record.check = checkOf(*key);
            record.active = true;
            return {};
        };
        deliver(change(name, activate), this, [key, end](Result<void> saved) {
            end(saved ? Result<SharedSecret>(key) : Result<SharedSecret>(std::move(saved).error()));
        });
    });
    return reply.request();
}

void KeyVault::explainMissing(const KeychainWrap &wrap, const Reply<SharedSecret> &reply)
{
    deliver(m_keychain.backend(), this, [wrap, reply](Result<std::string> backend) {
        if (!backend)
            return reply.finish(std::move(backend).error());
        if (*backend != wrap.backend)
            return reply.finish({ErrorCode::KeychainMissing, "kept by " + wrap.backend + ", now there is " + *backend});
        reply.finish({ErrorCode::KeychainLocked, "the ring of " + wrap.backend + " is locked or has lost the key"});
    });
}

Request<SharedSecret> KeyVault::unlock(KeyName name)
{
    const Reply<SharedSecret> reply;
    deliver(record(name), this, [this, reply](Result<KeyRecord> found) {
        if (!found)
            return reply.finish(std::move(found).error());
        if (!found->keychain)
            return reply.finish({ErrorCode::KeychainMissing, "the key is under a passphrase"});
        deliver(m_keychain.read(found->keychain->entry), this,
                [this, record = *found, reply](Result<SharedSecret> read) {
                    if (!read && read.code() == ErrorCode::NotFound)
                        return explainMissing(*record.keychain, reply);
                    if (read && !isKeyOf(**read, record))
                        return reply.finish({ErrorCode::Corrupt, "the keychain holds another key"});
                    reply.finish(std::move(read));
                });
    });
    return reply.request();
}

Request<SharedSecret> KeyVault::unlockWith(KeyName name, SharedSecret passphrase)
{
    return inBackground<SharedSecret>([name, passphrase](const KeyFile &file) -> Result<SharedSecret> {
        TRY(auto records, file.load());
        const auto found = records.find(wordOf(name));
        if (found == records.end() || !found->second.active || !found->second.passphrase)
            return ErrorCode::NotFound;
        TRY(Secret key, unwrapKey(*found->second.passphrase, *passphrase, contextOf(name, found->second)));
        if (!isKeyOf(key, found->second))
            return {ErrorCode::Corrupt, "the wrap holds another key"};
        return std::make_shared<const Secret>(std::move(key));
    });
}

Request<void> KeyVault::addPassphrase(KeyName name, SharedSecret key, SharedSecret passphrase)
{
    return change(name, [name, key, passphrase, cost = m_cost](KeyRecord &record) -> Result<void> {
        if (!isKeyOf(*key, record))
            return ErrorCode::WrongKey;
        TRY(record.passphrase, wrapAndProve(*key, *passphrase, contextOf(name, record), cost));
        return {};
    });
}

Request<void> KeyVault::addKeychain(KeyName name, SharedSecret key)
{
    const Reply<void> reply;
    deliver(record(name), this, [this, name, key, reply](Result<KeyRecord> found) {
        if (!found)
            return reply.finish(std::move(found).error());
        if (!isKeyOf(*key, *found))
            return reply.finish(ErrorCode::WrongKey);
        deliver(
            store(newEntry(name), key), this, [this, name, old = found->keychain, reply](Result<KeychainWrap> stored) {
                if (!stored)
                    return reply.finish(std::move(stored).error());
                const auto put = [wrap = *stored](KeyRecord &record) -> Result<void> {
                    record.keychain = wrap;
                    return {};
                };
                deliver(change(name, put), this, [this, old, reply](Result<void> saved) {
                    if (!saved || !old)
                        return reply.finish(std::move(saved));
                    // The older entry may lie in a keychain that is gone; the new one is proved, so that is no failure.
                    deliver(m_keychain.remove(old->entry), this, [reply](const Result<void> &) { reply.finish({}); });
                });
            });
    });
    return reply.request();
}

Request<void> KeyVault::dropKeychain(KeyName name)
{
    const Reply<void> reply;
    deliver(record(name), this, [this, name, reply](Result<KeyRecord> found) {
        if (!found)
            return reply.finish(std::move(found).error());
        if (!found->passphrase)
            return reply.finish({ErrorCode::IllegalTransition, "nothing else opens the key"});
        if (!found->keychain)
            return reply.finish({});
        deliver(m_keychain.remove(found->keychain->entry), this, [this, name, reply](Result<void> removed) {
            if (!removed)
                return reply.finish(removed.code() == ErrorCode::NotFound ? Error(ErrorCode::KeychainLocked)
                                                                          : removed.error());
            const auto drop = [](KeyRecord &record) -> Result<void> {
                record.keychain.reset();
                return {};
            };
            deliver(change(name, drop), this, [reply](Result<void> saved) { reply.finish(std::move(saved)); });
        });
    });
    return reply.request();
}

Request<void> KeyVault::forget(KeyName name, Forget what)
{
    const Reply<void> reply;
    const auto erase = [this, name, reply] {
        const auto done = inBackground<void>([name](const KeyFile &file) -> Result<void> {
            TRY(auto records, file.load());
            records.erase(std::string(wordOf(name)));
            return file.save(records);
        });
        deliver(done, this, [reply](Result<void> saved) { reply.finish(std::move(saved)); });
    };
    deliver(record(name), this, [this, what, erase, reply](Result<KeyRecord> found) {
        if (!found)
            return reply.finish(std::move(found).error());
        if (what == Forget::RecordOnly || !found->keychain)
            return erase();
        deliver(m_keychain.remove(found->keychain->entry), this, [erase, reply](Result<void> removed) {
            if (removed)
                return erase();
            // A locked ring says "not found" too: then the key may still be there, and the record keeps its name.
            reply.finish(removed.code() == ErrorCode::NotFound ? Error(ErrorCode::KeychainLocked) : removed.error());
        });
    });
    return reply.request();
}

} // namespace vigie::keys
