#pragma once

#include "models/base/Result.h"
#include "models/base/Secret.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace vigie::keys {

/// How dear a guess of the passphrase is (Argon2id, RFC 9106).
struct PassphraseCost
{
    std::uint64_t passes = 3;                 ///< libsodium's MODERATE: with the memory below about 0.8 s
    std::uint64_t memory = 256 * 1024 * 1024; ///< bytes

    friend bool operator==(const PassphraseCost &, const PassphraseCost &) = default;
};

/// A database key under a passphrase: XChaCha20-Poly1305 with a key derived by Argon2id. Everything in it may be
/// public.
struct PassphraseWrap
{
    static constexpr std::size_t KeySize = 32;
    PassphraseCost cost;
    std::array<std::uint8_t, 16> salt{};
    std::array<std::uint8_t, 24> nonce{};
    std::array<std::uint8_t, KeySize + 16> box{};
};

/// Takes the time and memory of `cost`: never on the thread of the window. `context` says which key this is; the same
/// must be given to unwrap. Errors: Invalid (empty passphrase, key of another size), Internal (no memory).
Result<PassphraseWrap> wrapKey(const Secret &key, const Secret &passphrase, std::string_view context,
                               PassphraseCost cost);

/// Errors: WrongPassphrase (or the wrap was tampered with), Corrupt (a cost nobody would have chosen), Internal.
Result<Secret> unwrapKey(const PassphraseWrap &wrap, const Secret &passphrase, std::string_view context);

} // namespace vigie::keys
