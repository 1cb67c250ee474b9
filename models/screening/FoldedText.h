#pragma once

#include <QStringView>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vigie::screening {

/// A text as the detectors read it, and where each of its characters stands in the original.
///
/// Compatibility forms become what they stand for (Unicode NFKC: full-width, circled, mathematical, superscript),
/// digits of every script become 0 to 9, accents and other marks are dropped, and so is what is not seen: format
/// characters (zero width, direction, soft hyphen, tags), control characters and fillers. Dashes are '-', spaces ' ',
/// line and paragraph ends '\n'. A letter that no ASCII letter stands for is OtherLetter; other signs are Symbol, one
/// for any number of them in a row. Case stays.
///
/// Time and memory grow with the length of the text and with nothing else: at most four characters for one of the
/// original.
class FoldedText
{
public:
    /// Texts beyond 2³² − 1 units are read up to there.
    explicit FoldedText(QStringView text);

    std::string_view characters() const { return m_characters; }

    struct Place
    {
        qsizetype offset = 0; ///< in UTF-16 units
        qsizetype length = 0;
    };
    /// Of the characters from `begin` up to, not including, `end`, with the marks that stand on the last. `begin` <
    /// `end`.
    Place original(std::size_t begin, std::size_t end) const;

private:
    void append(char c, std::uint32_t begin, std::uint32_t end);
    void appendFolded(char32_t c, std::uint32_t begin, std::uint32_t end);
    void appendDecomposed(char32_t c, std::uint32_t begin, std::uint32_t end);

    std::string m_characters;
    std::vector<std::uint32_t> m_begins; ///< in UTF-16 units, of each character
    std::vector<std::uint32_t> m_ends;
};

} // namespace vigie::screening
