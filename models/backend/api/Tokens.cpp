#include "models/backend/api/Tokens.h"

#include <sodium.h>

#include <array>

namespace vigie::backend::api {
namespace {

constexpr std::size_t MaxToken = 512; ///< characters; longer ones are not ours

std::string hashOf(std::string_view text)
{
    // The token is random, so a plain hash cannot be searched backwards.
    std::string hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char *>(text.data()), text.size(), nullptr, 0);
    return hash;
}

std::string toHex(const std::string &bytes)
{
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    hex.pop_back(); // the terminator
    return hex;
}

} // namespace

std::string randomSecret()
{
    std::array<unsigned char, 32> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back(); // the terminator
    return text;
}

Result<std::string> issueToken(BackendStore &store, const domain::PersonId &person)
{
    auto token = randomSecret();
    TRY_DONE(store.addToken(hashOf(token), person));
    return token;
}

Result<Person> authenticate(BackendStore &store, std::string_view authorization)
{
    constexpr std::string_view Scheme = "Bearer ";
    if (!authorization.starts_with(Scheme) || authorization.size() > MaxToken)
        return {ErrorCode::Unauthorized, "no bearer token"};
    const auto hash = hashOf(authorization.substr(Scheme.size()));
    TRY(const auto id, store.personOfToken(hash));
    TRY(auto person, store.readPerson(id));
    person.session = toHex(hash);
    return person;
}

bool sameSecret(std::string_view given, std::string_view expected)
{
    // Comparing hashes keeps the length secret too.
    const auto a = hashOf(given), b = hashOf(expected);
    return !expected.empty() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace vigie::backend::api
