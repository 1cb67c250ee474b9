#include "models/decoding/PlainText.h"

#include <cstdint>

namespace vigie::decoding {
namespace {

struct Character
{
    std::uint32_t code = 0;
    std::size_t length = 0; ///< bytes; 0 = malformed here
};

constexpr std::uint32_t byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// RFC 3629, shortest forms only.
Character characterAt(std::string_view text, std::size_t at)
{
    const std::uint32_t first = byteAt(text, at);
    if (first < 0x80)
        return {first, 1};
    std::size_t length = 0;
    std::uint32_t code = 0, least = 0;
    if ((first & 0xE0) == 0xC0) {
        length = 2, code = first & 0x1F, least = 0x80;
    } else if ((first & 0xF0) == 0xE0) {
        length = 3, code = first & 0x0F, least = 0x800;
    } else if ((first & 0xF8) == 0xF0) {
        length = 4, code = first & 0x07, least = 0x10000;
    } else {
        return {};
    }
    for (std::size_t i = 1; i < length; ++i) {
        const std::uint32_t next = byteAt(text, at + i);
        if ((next & 0xC0) != 0x80)
            return {};
        code = (code << 6) | (next & 0x3F);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < least || code > 0x10FFFF || surrogate)
        return {};
    return {code, length};
}

bool isPlain(std::uint32_t code)
{
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return !control && !turnsDirection && code != 0xFEFF && code != 0x2028 && code != 0x2029;
}

} // namespace

bool isPlainText(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto character = characterAt(text, at);
        if (character.length == 0 || !isPlain(character.code))
            return false;
        at += character.length;
    }
    return true;
}

std::string toPlainText(std::string_view bytes, std::size_t limit)
{
    std::string plain;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto character = characterAt(bytes, at);
        if (character.length == 0) {
            ++at;
            continue;
        }
        if (plain.size() + character.length > limit)
            break;
        if (isPlain(character.code))
            plain.append(bytes.substr(at, character.length));
        at += character.length;
    }
    return plain;
}

} // namespace vigie::decoding
