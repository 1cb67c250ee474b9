#include "models/base/OneTimeCode.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::string_view Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int BitsOfByte = 8;
constexpr int BitsOfLetter = 5;
constexpr std::uint32_t SixDigits = 1'000'000;

/// A character that people put between the letters of a secret.
bool isBetween(char c)
{
    return c == ' ' || c == '-' || c == '=';
}

} // namespace

std::int64_t codeStepAt(Instant now)
{
    return std::chrono::floor<std::chrono::seconds>(now).time_since_epoch() / CodeStep;
}

std::string codeOf(const Secret &secret, std::int64_t step)
{
    const auto counter = qToBigEndian(step);
    QMessageAuthenticationCode mac(QCryptographicHash::Sha1);
    // Not copied: the bytes stay where they are locked.
    mac.setKey(QByteArray::fromRawData(secret.view().data(), static_cast<qsizetype>(secret.size())));
    mac.addData(reinterpret_cast<const char *>(&counter), sizeof counter);
    const auto hash = mac.result();
    // RFC 4226, section 5.3: the last four bits say where the number is.
    const auto offset = static_cast<qsizetype>(hash.back() & 0x0f);
    const auto number = qFromBigEndian<std::uint32_t>(hash.constData() + offset) & 0x7fff'ffffU;
    auto digits = std::to_string(number % SixDigits);
    digits.insert(0, CodeDigits - digits.size(), '0');
    return digits;
}

std::string toBase32(std::span<const std::byte> bytes)
{
    std::string text;
    std::uint32_t bits = 0;
    int count = 0;
    for (const auto byte : bytes) {
        bits = (bits << BitsOfByte) | std::to_integer<std::uint32_t>(byte);
        for (count += BitsOfByte; count >= BitsOfLetter; count -= BitsOfLetter)
            text += Alphabet[(bits >> (count - BitsOfLetter)) & 0x1f];
    }
    if (count > 0)
        text += Alphabet[(bits << (BitsOfLetter - count)) & 0x1f];
    return text;
}

Result<Secret> fromBase32(std::string_view text)
{
    const auto letters = std::ranges::count_if(text, [](char c) { return !isBetween(c); });
    Secret secret(static_cast<std::size_t>(letters) * BitsOfLetter / BitsOfByte);
    if (secret.empty())
        return {ErrorCode::Invalid, "a secret has letters"};
    std::uint32_t bits = 0;
    int count = 0;
    std::size_t at = 0;
    for (const char c : text) {
        if (isBetween(c))
            continue;
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        const auto value = Alphabet.find(upper);
        if (value == std::string_view::npos)
            return {ErrorCode::Invalid, "not a letter of Base32"};
        bits = (bits << BitsOfLetter) | static_cast<std::uint32_t>(value);
        count += BitsOfLetter;
        if (count >= BitsOfByte) {
            count -= BitsOfByte;
            secret.bytes()[at++] = static_cast<std::byte>((bits >> count) & 0xff);
        }
    }
    return secret;
}

} // namespace vigie
