#pragma once

#include <array>
#include <string_view>

/// Tables of the words that stand for an enumeration on the wire.
namespace vigie::contract {

template <typename Enum> struct Word
{
    Enum value;
    std::string_view word;
};
/// Clang before 17, which fuzzes, does not deduce it of an aggregate.
template <typename Enum> Word(Enum, std::string_view) -> Word<Enum>;

template <typename Enum, std::size_t N> std::string_view wordOf(const std::array<Word<Enum>, N> &table, Enum value)
{
    for (const auto &row : table)
        if (row.value == value)
            return row.word;
    return "unknown";
}

/// Unknown, the first of every enumeration that has one, for a word that is not in the table.
template <typename Enum, std::size_t N> Enum valueOf(const std::array<Word<Enum>, N> &table, std::string_view word)
{
    for (const auto &row : table)
        if (row.word == word)
            return row.value;
    return Enum{};
}

} // namespace vigie::contract

/// Both directions of one enumeration; in namespace vigie::contract.
#define VIGIE_WORDS(Enum, Table)                                                                                       \
    std::string_view toWire(Enum value)                                                                                \
    {                                                                                                                  \
        return wordOf(Table, value);                                                                                   \
    }                                                                                                                  \
    template <> Enum fromWire<Enum>(std::string_view word)                                                             \
    {                                                                                                                  \
        return valueOf(Table, word);                                                                                   \
    }
