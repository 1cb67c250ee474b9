#pragma once

#include <algorithm>
#include <array>
#include <string_view>

/// The fixed words of a vendor and what they mean to us.
namespace vigie::verdicts {

template <typename Value> struct Word
{
    std::string_view word;
    Value value;
};

/// Unknown for a word that is not in the table: the word itself is kept beside it.
template <typename Value, std::size_t Count>
Value meaningOf(const std::array<Word<Value>, Count> &words, std::string_view word)
{
    const auto found = std::ranges::find(words, word, &Word<Value>::word);
    return found == words.end() ? Value::Unknown : found->value;
}

} // namespace vigie::verdicts
