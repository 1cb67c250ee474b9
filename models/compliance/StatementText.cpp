#include "models/compliance/StatementText.h"

#include <algorithm>
#include <array>

namespace vigie::compliance {
namespace {

constexpr std::size_t MaxPuid = 500;

/// As UTF-8, because what is trimmed is UTF-8.
constexpr auto Spaces = std::to_array<std::string_view>({
    "\t",           "\n",           "\v",           "\f",           "\r",           " ",
    "\xC2\x85",     "\xC2\xA0",     "\xE1\x9A\x80", // U+0085, U+00A0, U+1680
    "\xE2\x80\x80", "\xE2\x80\x81", "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x84", "\xE2\x80\x85",
    "\xE2\x80\x86", "\xE2\x80\x87", "\xE2\x80\x88", "\xE2\x80\x89", "\xE2\x80\x8A", "\xE2\x80\x8B", // U+2000 to U+200B
    "\xE2\x80\x8E", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xE2\x80\xAF", // U+200E, U+2028, U+2029, U+202F
    "\xE2\x81\x9F", "\xE3\x80\x80", "\xEF\xBB\xBF",                 // U+205F, U+3000, U+FEFF
});

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// In bytes; 0 when there is none.
std::size_t spaceAtStart(std::string_view text)
{
    const auto space = std::ranges::find_if(Spaces, [text](auto one) { return text.starts_with(one); });
    return space == Spaces.end() ? 0 : space->size();
}

std::size_t spaceAtEnd(std::string_view text)
{
    const auto space = std::ranges::find_if(Spaces, [text](auto one) { return text.ends_with(one); });
    return space == Spaces.end() ? 0 : space->size();
}

} // namespace

std::size_t lengthOf(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, isContinuation));
}

std::string_view trimmed(std::string_view text)
{
    while (const auto size = spaceAtStart(text))
        text.remove_prefix(size);
    while (const auto size = spaceAtEnd(text))
        text.remove_suffix(size);
    return text;
}

bool hasSpace(std::string_view text)
{
    return std::ranges::any_of(Spaces, [text](auto one) { return text.find(one) != std::string_view::npos; });
}

bool isBlank(std::string_view text)
{
    return trimmed(text).empty();
}

bool isPuid(std::string_view text)
{
    const auto isAllowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    };
    return !text.empty() && text.size() <= MaxPuid && std::ranges::all_of(text, isAllowed);
}

} // namespace vigie::compliance
