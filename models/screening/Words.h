#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// Words of a FoldedText: letters and digits in a row.
namespace vigie::screening {

struct Word
{
    std::size_t begin = 0;
    std::size_t end = 0;

    std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    std::size_t size() const { return end - begin; }
};

/// No word that means anything here is longer; a longer run of letters is looked at no further than this from its end.
inline constexpr std::size_t MostOfAWord = 40;

/// The first word that begins at or after `at`, read to its end however long it is.
std::optional<Word> nextWord(std::string_view text, std::size_t at);

/// The words of a text, one after the other.
class WordReader
{
public:
    explicit WordReader(std::string_view text, std::size_t at = 0) : m_text(text), m_at(at) {}

    std::optional<Word> next()
    {
        const auto word = nextWord(m_text, m_at);
        m_at = word ? word->end : m_text.size();
        return word;
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

/// The word that ends before `at`, with at most six characters between, on the same line.
std::optional<Word> wordBefore(std::string_view text, std::size_t at);

} // namespace vigie::screening
