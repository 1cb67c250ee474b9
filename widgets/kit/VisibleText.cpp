#include "widgets/kit/VisibleText.h"

#include <QChar>

#include <array>

namespace vigie::ui::kit {

namespace {

constexpr char32_t ZeroWidthJoiner = 0x200D;
constexpr char32_t EmojiPresentation = 0xFE0F;
constexpr char32_t FirstPictograph = 0x1F000; // the emoji blocks lie from here up to the tags
constexpr char32_t FirstTag = 0xE0000;

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

} // namespace

QString visibleText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
            ++i;
        }
        const bool joins = c == ZeroWidthJoiner && isPictograph(before);
        if (isHidden(c) && !joins)
            out += QStringLiteral("\u27E6U+%1\u27E7").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
        else
            out += QChar::fromUcs4(c);
        before = c;
    }
    return out;
}

QString visibleLine(const QString &text)
{
    QString line = text;
    line.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (const QChar c : {QLatin1Char('\n'), QLatin1Char('\r'), QLatin1Char('\t')})
        line.replace(c, QLatin1Char(' '));
    return visibleText(line);
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty()
               ? text
               : QStringLiteral("<p>%1</p>")
                     .arg(visibleText(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace vigie::ui::kit
