#include "models/base/VisibleText.h"

#include <QChar>

#include <array>

namespace vigie {
namespace {

constexpr char32_t ZeroWidthJoiner = 0x200D;
constexpr char32_t EmojiPresentation = 0xFE0F;
constexpr char32_t FirstPictograph = 0x1F000; // the emoji blocks lie from here up to the tags
constexpr char32_t FirstTag = 0xE0000;
const QChar Ellipsis(0x2026);
constexpr qsizetype EllipsisBytes = 3;

struct Range
{
    char32_t first;
    char32_t last;
};

/// Unicode 15: characters that change or hide what is read without being seen themselves.
constexpr std::array Hidden = {
    Range{0x0000, 0x0008}, Range{0x000B, 0x001F},   Range{0x007F, 0x009F},   Range{0x00AD, 0x00AD},
    Range{0x034F, 0x034F}, Range{0x061C, 0x061C},   Range{0x115F, 0x1160},   Range{0x17B4, 0x17B5},
    Range{0x180B, 0x180F}, Range{0x200B, 0x200F},   Range{0x2028, 0x202E},   Range{0x2060, 0x206F},
    Range{0x3164, 0x3164}, Range{0xD800, 0xDFFF},   Range{0xFEFF, 0xFEFF},   Range{0xFFA0, 0xFFA0},
    Range{0xFFF0, 0xFFFB}, Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE0FFF},
};

bool isHidden(char32_t c)
{
    for (const Range &range : Hidden)
        if (c >= range.first && c <= range.last)
            return true;
    return false;
}

bool isPictograph(char32_t c)
{
    return c == EmojiPresentation || (c >= FirstPictograph && c < FirstTag);
}

/// The character at `i`; `i` moves to its last unit.
char32_t characterAt(const QString &text, qsizetype &i)
{
    const QChar unit = text.at(i);
    if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text.at(++i));
    return unit.unicode();
}

qsizetype bytesOf(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

/// How many units of `text` fit into `limit` bytes.
qsizetype unitsWithin(const QString &text, qsizetype limit)
{
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype first = i;
        bytes += bytesOf(characterAt(text, i));
        if (bytes > limit)
            return first;
    }
    return text.size();
}

/// Counts the marks on the letter they stand on, and tells of those that were left out.
class Marks
{
public:
    /// Whether `c` may stay.
    bool admit(char32_t c, QString &out)
    {
        if (!QChar::isMark(c)) {
            tell(out);
            m_seen = 0;
            return true;
        }
        if (++m_seen <= MaxMarks)
            return true;
        ++m_left;
        return false;
    }
    void tell(QString &out)
    {
        if (m_left > 0)
            out += QStringLiteral("\u27E6+%1\u27E7").arg(m_left);
        m_left = 0;
    }

private:
    int m_seen = 0;
    qsizetype m_left = 0;
};

} // namespace

bool isLongerThan(const QString &text, qsizetype limit)
{
    return unitsWithin(text, limit) < text.size();
}

QString cutToBytes(const QString &text, qsizetype limit)
{
    if (!isLongerThan(text, limit))
        return text;
    return text.left(unitsWithin(text, std::max<qsizetype>(0, limit - EllipsisBytes))) + Ellipsis;
}

QString visibleText(const QString &text, qsizetype limit)
{
    const QString whole = cutToBytes(text, limit);
    QString out;
    out.reserve(whole.size());
    char32_t before = 0;
    Marks marks;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const char32_t c = characterAt(whole, i);
        const bool joins = c == ZeroWidthJoiner && isPictograph(before);
        before = c;
        if (!marks.admit(c, out))
            continue;
        if (isHidden(c) && !joins)
            out += QStringLiteral("\u27E6U+%1\u27E7").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            out += QChar::fromUcs4(c);
    }
    marks.tell(out);
    return cutToBytes(out, limit); // what was made visible takes more room
}

QString visibleLine(const QString &text, qsizetype limit)
{
    QString line = cutToBytes(text, limit);
    line.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (const QChar c : {QLatin1Char('\n'), QLatin1Char('\r'), QLatin1Char('\t')})
        line.replace(c, QLatin1Char(' '));
    return visibleText(line, limit);
}

} // namespace vigie
