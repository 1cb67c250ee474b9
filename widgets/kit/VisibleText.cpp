#include "widgets/kit/VisibleText.h"

namespace vigie::ui::kit {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? text
                          : QStringLiteral("<p>%1</p>")
                                .arg(visibleText(text, TipLimit)
                                         .toHtmlEscaped()
                                         .replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString breakable(const QString &text)
{
    constexpr int LongestRun = 24; // letters, in the narrowest panel at 200 % text
    const QChar zeroWidthSpace(0x200B);
    QString out;
    out.reserve(text.size());
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        // Never between the halves of a character or before a mark, which would then stand alone.
        if (run > LongestRun && !c.isLowSurrogate() && !c.isMark()) {
            out += zeroWidthSpace;
            run = 1;
        }
        out += c;
    }
    return out;
}

} // namespace vigie::ui::kit
