#include "models/keys/PassphraseWrap.h"

#include <sodium.h>

namespace vigie::keys {

namespace {

static_assert(PassphraseWrap().salt.size() == crypto_pwhash_argon2id_SALTBYTES);
static_assert(PassphraseWrap().nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(PassphraseWrap().box.size() == PassphraseWrap::KeySize + crypto_aead_xchacha20poly1305_ietf_ABYTES);

/// A file from elsewhere must not make us compute for hours or eat all memory.
constexpr std::uint64_t MostPasses = 16;
constexpr std::uint64_t MostMemory = std::uint64_t{1024} * 1024 * 1024;

unsigned char *raw(Secret &secret)
{
    return reinterpret_cast<unsigned char *>(secret.bytes().data());
}

const unsigned char *raw(const Secret &secret)
{
    return reinterpret_cast<const unsigned char *>(secret.bytes().data());
}

const unsigned char *raw(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

Result<Secret> derive(const PassphraseWrap &wrap, const Secret &passphrase)
{
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const auto text = passphrase.view();
    if (crypto_pwhash_argon2id(raw(key), key.size(), text.data(), text.size(), wrap.salt.data(), wrap.cost.passes,
                               static_cast<std::size_t>(wrap.cost.memory), crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return {ErrorCode::Internal, "not enough memory for Argon2id"};
    return key;
}

} // namespace

Result<PassphraseWrap> wrapKey(const Secret &key, const Secret &passphrase, std::string_view context,
                               PassphraseCost cost)
{
    if (key.size() != PassphraseWrap::KeySize)
        return {ErrorCode::Invalid, "a database key has 32 bytes"};
    if (passphrase.empty())
        return {ErrorCode::Invalid, "the passphrase is empty"};
    PassphraseWrap wrap;
    wrap.cost = cost;
    randombytes_buf(wrap.salt.data(), wrap.salt.size());
    randombytes_buf(wrap.nonce.data(), wrap.nonce.size());
    TRY(const Secret derived, derive(wrap, passphrase));
    crypto_aead_xchacha20poly1305_ietf_encrypt(wrap.box.data(), nullptr, raw(key), key.size(), raw(context),
                                               context.size(), nullptr, wrap.nonce.data(), raw(derived));
    return wrap;
}

Result<Secret> unwrapKey(const PassphraseWrap &wrap, const Secret &passphrase, std::string_view context)
{
    if (wrap.cost.passes < crypto_pwhash_argon2id_OPSLIMIT_MIN || wrap.cost.passes > MostPasses ||
        wrap.cost.memory < crypto_pwhash_argon2id_MEMLIMIT_MIN || wrap.cost.memory > MostMemory)
        return {ErrorCode::Corrupt, "the cost of the passphrase is out of bounds"};
    if (passphrase.empty())
        return ErrorCode::WrongPassphrase;
    TRY(const Secret derived, derive(wrap, passphrase));
    Secret key(PassphraseWrap::KeySize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(key), nullptr, nullptr, wrap.box.data(), wrap.box.size(),
                                                   raw(context), context.size(), wrap.nonce.data(), raw(derived)) != 0)
        return ErrorCode::WrongPassphrase;
    return key;
}

} // namespace vigie::keys
