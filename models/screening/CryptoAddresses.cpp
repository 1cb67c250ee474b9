#include "models/screening/CryptoAddresses.h"

#include "models/base/Sha256.h"
#include "models/screening/Characters.h"
#include "models/screening/Words.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace vigie::screening {

namespace {

constexpr std::size_t VersionBytes = 1, HashBytes = 20, CheckBytes = 4;
constexpr std::size_t AddressBytes = VersionBytes + HashBytes + CheckBytes;

/// The 25 bytes that Base58 characters stand for, most significant first. False when there are more, or another
/// character.
bool decodeBase58(std::string_view word, std::array<std::byte, AddressBytes> &bytes)
{
    constexpr std::string_view Alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    std::array<unsigned, AddressBytes> number{};
    for (const char c : word) {
        const auto value = Alphabet.find(c);
        if (value == std::string_view::npos)
            return false;
        auto carry = static_cast<unsigned>(value);
        for (std::size_t i = AddressBytes; i-- > 0;) {
            carry += number[i] * 58;
            number[i] = carry & 0xFF;
            carry >>= 8;
        }
        if (carry != 0)
            return false;
    }
    std::ranges::transform(number, bytes.begin(), [](unsigned byte) { return static_cast<std::byte>(byte); });
    return true;
}

/// BIP 173: the remainder of the polynomial over the expanded prefix and the data.
std::uint32_t bech32Remainder(std::string_view prefix, std::string_view data)
{
    constexpr std::string_view Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    constexpr std::array<std::uint32_t, 5> Generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::uint32_t sum = 1;
    const auto take = [&](std::uint32_t value) {
        const std::uint32_t top = sum >> 25;
        sum = (sum & 0x1ffffff) << 5 ^ value;
        for (std::size_t i = 0; i < Generator.size(); ++i)
            if (top >> i & 1)
                sum ^= Generator[i];
    };
    for (const char c : prefix)
        take(static_cast<std::uint32_t>(c) >> 5);
    take(0);
    for (const char c : prefix)
        take(static_cast<std::uint32_t>(c) & 31);
    for (const char c : data) {
        const auto value = Alphabet.find(c);
        if (value == std::string_view::npos)
            return 0;
        take(static_cast<std::uint32_t>(value));
    }
    return sum;
}

bool isHexAddress(std::string_view word)
{
    constexpr std::size_t Length = 42;
    const auto isHex = [](char c) { return isDigit(c) || (toLower(c) >= 'a' && toLower(c) <= 'f'); };
    return word.size() == Length && word.starts_with("0x") && std::ranges::all_of(word.substr(2), isHex);
}

} // namespace

bool isBase58Address(std::string_view word)
{
    constexpr std::size_t Least = 26, Most = 35;
    /// Bitcoin, its scripts, Litecoin and its scripts, Dogecoin, TRON.
    constexpr std::array<int, 6> Versions{0x00, 0x05, 0x30, 0x32, 0x1E, 0x41};
    std::array<std::byte, AddressBytes> bytes{};
    if (word.size() < Least || word.size() > Most || !decodeBase58(word, bytes))
        return false;
    if (std::ranges::find(Versions, static_cast<int>(bytes[0])) == Versions.end())
        return false;
    const auto once = sha256(std::span(bytes).first(VersionBytes + HashBytes));
    const auto twice = sha256(once);
    return std::equal(bytes.end() - CheckBytes, bytes.end(), twice.begin());
}

bool isBech32Address(std::string_view word)
{
    constexpr std::size_t Least = 14, Most = 90;
    constexpr std::uint32_t Bech32 = 1, Bech32m = 0x2bc830a3;
    if (word.size() < Least || word.size() > Most)
        return false;
    const std::string lower = lowered(word);
    const bool hasSmall = std::ranges::any_of(word, [](char c) { return isAsciiLetter(c) && !isUpper(c); });
    if (hasSmall && word != lower)
        return false;
    for (const std::string_view prefix : {"bc", "ltc"})
        if (lower.starts_with(prefix) && lower[prefix.size()] == '1') {
            const auto sum = bech32Remainder(prefix, std::string_view(lower).substr(prefix.size() + 1));
            return sum == Bech32 || sum == Bech32m;
        }
    return false;
}

Hits findCryptoAddresses(std::string_view text)
{
    constexpr std::size_t Most = 90;
    Hits hits;
    WordReader words(text);
    while (const auto word = words.next()) {
        if (word->size() > Most)
            continue;
        const auto characters = word->of(text);
        const auto add = [&](Rule rule, Confidence confidence) {
            hits.push_back({DetailKind::CryptoAddress, rule, confidence, word->begin, word->end, {}});
        };
        if (isBase58Address(characters) || isBech32Address(characters))
            add(Rule::CryptoChecksum, Confidence::High);
        else if (isHexAddress(characters))
            add(Rule::CryptoForm, Confidence::Medium);
    }
    return hits;
}

} // namespace vigie::screening
