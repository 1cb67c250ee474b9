#include "widgets/kit/Digits.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <memory>

namespace vigie::ui::kit {

namespace {

constexpr std::size_t Latin = 256; ///< the characters of Latin-1

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// What the characters of Latin-1 look like in one font, each found when it is first needed. Lists are nearly all of
/// these, and shaping each of them for every frame was most of what painting a list cost.
class Typecase
{
public:
    explicit Typecase(const QFont &font)
        : m_font(font), m_raw(QRawFont::fromFont(font)), m_ascent(QFontMetricsF(font).ascent()),
          m_descent(QFontMetricsF(font).descent())
    {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit)
            m_cell = std::max(m_cell, width(QChar(digit)));
    }

    const QRawFont &raw() const { return m_raw; }
    qreal cell() const { return m_cell; } ///< as wide as the widest digit
    qreal baselineIn(const QRectF &rect) const { return rect.center().y() + (m_ascent - m_descent) / 2; }
    qreal width(QChar c) { return c.unicode() < Latin ? letter(c).width : QFontMetricsF(m_font).horizontalAdvance(c); }
    quint32 glyph(QChar c) { return c.unicode() < Latin ? letter(c).glyph : 0; } ///< 0: not in this font

private:
    struct Letter
    {
        bool known = false;
        quint32 glyph = 0;
        qreal width = 0;
    };

    const Letter &letter(QChar c)
    {
        auto &letter = m_letters[c.unicode()];
        if (letter.known)
            return letter;
        const auto glyphs = m_raw.glyphIndexesForString(QString(c));
        letter = {true, c.isPrint() && glyphs.size() == 1 ? glyphs.front() : 0,
                  QFontMetricsF(m_font).horizontalAdvance(c)};
        return letter;
    }

    QFont m_font;
    QRawFont m_raw;
    std::array<Letter, Latin> m_letters;
    qreal m_cell = 0, m_ascent, m_descent;
};

using Typecases = QCache<QFont, Typecase>;

/// Of the window's thread. Fonts end with the application, not after it.
Typecase &typecase(const QFont &font)
{
    constexpr int Fonts = 16; // of one appearance; a few more after it was changed
    static std::unique_ptr<Typecases> known;
    if (!known) {
        known = std::make_unique<Typecases>(Fonts);
        qAddPostRoutine([] { known.reset(); });
    }
    if (auto *kept = known->object(font))
        return *kept;
    auto *made = new Typecase(font);
    known->insert(font, made);
    return *made;
}

qreal widthOf(Typecase &letters, const QString &text)
{
    qreal width = 0;
    for (const QChar c : text)
        width += isAsciiDigit(c) ? letters.cell() : letters.width(c);
    return width;
}

} // namespace

qreal digitsWidth(const QFont &font, const QString &text)
{
    return widthOf(typecase(font), text);
}

qreal paintDigits(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    auto &letters = typecase(painter.font());
    const qreal width = widthOf(letters, text);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.center().x() - width / 2;
    const qreal baseline = letters.baselineIn(rect);
    QList<quint32> glyphs;
    QList<QPointF> places;
    for (const QChar c : text) {
        const qreal own = letters.width(c);
        const qreal advance = isAsciiDigit(c) ? letters.cell() : own;
        const QPointF at(x + (advance - own) / 2, baseline);
        if (const quint32 glyph = letters.glyph(c)) {
            glyphs.push_back(glyph);
            places.push_back(at);
        } else {
            painter.drawText(at, QString(c)); // another font may have it
        }
        x += advance;
    }
    QGlyphRun run;
    run.setRawFont(letters.raw());
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.drawGlyphRun({}, run);
    return width;
}

} // namespace vigie::ui::kit
