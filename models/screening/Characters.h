#pragma once

#include <string>
#include <string_view>

/// The alphabet of FoldedText: printable ASCII, the line feed and two signs of our own. Everything here is about that
/// alphabet, not about the locale.
namespace vigie::screening {

inline constexpr char OtherLetter = '\x01'; ///< a letter that no ASCII letter stands for
inline constexpr char Symbol = '\x02';      ///< one sign or several in a row that are neither letter, digit nor space

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

constexpr bool isAsciiLetter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z');
}

constexpr bool isLetter(char c)
{
    return isAsciiLetter(c) || c == OtherLetter;
}

/// A to Z and digits, as account numbers have them.
constexpr bool isAlnum(char c)
{
    return isAsciiLetter(c) || isDigit(c);
}

/// What words are made of.
constexpr bool isWordCharacter(char c)
{
    return isLetter(c) || isDigit(c);
}

constexpr char toLower(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr char toUpper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

inline std::string lowered(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = toLower(c);
    return lower;
}

/// The character before or after a place, a line feed beyond the ends of the text.
constexpr char before(std::string_view text, std::size_t at)
{
    return at > 0 ? text[at - 1] : '\n';
}

constexpr char at(std::string_view text, std::size_t index)
{
    return index < text.size() ? text[index] : '\n';
}

} // namespace vigie::screening
