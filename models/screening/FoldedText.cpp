#include "models/screening/FoldedText.h"

#include "models/screening/Characters.h"

#include <QChar>
#include <QString>

#include <limits>

namespace vigie::screening {

namespace {

constexpr int MostCharactersOfOne = 4; // "(10)"; what falls apart into more is a whole word in one sign

/// Letters without a form of their own that are seen as nothing at all.
bool isFiller(char32_t c)
{
    return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
}

bool isUnseen(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Other_Control)
        return c != '\n' && c != '\t' && c != '\r' && c != 0x0B && c != 0x0C && c != 0x85;
    return category == QChar::Other_Format || isFiller(c);
}

/// Signs that stand between digits, in names of domains and on keyboards, which NFKC leaves alone.
char plainSign(char32_t c)
{
    switch (c) {
    case 0x00B7: // middle dots, bullet operator, katakana dot, ideographic full stop
    case 0x2219:
    case 0x22C5:
    case 0x2027:
    case 0x30FB:
    case 0x3002:
        return '.';
    case 0x2018: // quotation marks that serve as an apostrophe, prime
    case 0x2019:
    case 0x02BC:
    case 0x2032:
        return '\'';
    case 0x2044: // fraction and division slash
    case 0x2215:
        return '/';
    case 0x2212: // minus
    case 0x2043:
        return '-';
    case 0x2236: // ratio
        return ':';
    default:
        return QChar::category(c) == QChar::Punctuation_Dash ? '-' : Symbol;
    }
}

char folded(char32_t c)
{
    if (c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85)
        return '\n';
    if (c == '\t')
        return ' ';
    if (c >= 0x20 && c < 0x7F)
        return static_cast<char>(c);
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
        return ' ';
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return '\n';
    default:
        break;
    }
    if (const int digit = QChar::digitValue(c); digit >= 0)
        return static_cast<char>('0' + digit);
    const char plain = plainSign(c);
    return plain == Symbol && QChar::isLetterOrNumber(c) ? OtherLetter : plain;
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    text = text.left(qsizetype{std::numeric_limits<std::uint32_t>::max()});
    m_characters.reserve(static_cast<std::size_t>(text.size()));
    m_begins.reserve(m_characters.capacity());
    m_ends.reserve(m_characters.capacity());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto begin = static_cast<std::uint32_t>(i);
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]), ++i;
        const auto end = static_cast<std::uint32_t>(i + 1);
        if (c >= 0x20 && c < 0x7F)
            append(static_cast<char>(c), begin, end);
        else if (QChar::isMark(c) && !m_ends.empty())
            m_ends.back() = end;
        else if (!QChar::isMark(c) && !isUnseen(c))
            appendFolded(c, begin, end);
    }
}

void FoldedText::append(char c, std::uint32_t begin, std::uint32_t end)
{
    if (c == Symbol && !m_characters.empty() && m_characters.back() == Symbol) {
        m_ends.back() = end;
        return;
    }
    m_characters += c;
    m_begins.push_back(begin);
    m_ends.push_back(end);
}

void FoldedText::appendFolded(char32_t c, std::uint32_t begin, std::uint32_t end)
{
    if (QChar::decompositionTag(c) == QChar::NoDecomposition)
        append(folded(c), begin, end);
    else
        appendDecomposed(c, begin, end);
}

void FoldedText::appendDecomposed(char32_t c, std::uint32_t begin, std::uint32_t end)
{
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    std::u32string kept;
    for (const char32_t part : parts.toStdU32String())
        if (!QChar::isMark(part) && !isUnseen(part))
            kept += part;
    if (kept.size() > MostCharactersOfOne) {
        append(OtherLetter, begin, end);
        return;
    }
    for (const char32_t part : kept)
        append(folded(part), begin, end);
}

FoldedText::Place FoldedText::original(std::size_t begin, std::size_t end) const
{
    const qsizetype offset = m_begins[begin];
    return {offset, qsizetype{m_ends[end - 1]} - offset};
}

} // namespace vigie::screening
