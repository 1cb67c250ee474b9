#include "widgets/kit/Painting.h"

#include <QCache>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vigie::ui::kit {

namespace {

constexpr QChar Ellipsis = u'…';

}

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    QRectF box = rect;
    if (line.isValid()) {
        painter.setPen(QPen(line, 1));
        box.adjust(0.5, 0.5, -0.5, -0.5); // the centre of a one-pixel line
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const qreal width = theme.metric(Metric::FocusWidth);
    const qreal half = width / 2;
    const qreal radius = theme.metric(Metric::Radius) - half;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Colour::Focus), width));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, int spread, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Stacked translucent boxes add up to a soft falloff; each carries its share of the colour's opacity.
    QColor layer = colour;
    layer.setAlphaF(colour.alphaF() / static_cast<float>(std::max(spread, 1)));
    painter.setBrush(layer);
    for (int grow = spread; grow > 0; --grow) {
        const qreal sink = std::min<qreal>(3, spread - grow); // light comes from above
        painter.drawRoundedRect(rect.adjusted(-grow, -grow + sink, grow, grow), radius + grow, radius + grow);
    }
    painter.restore();
}

int textWidth(const QFont &font, const QString &text)
{
    // Caps, tags and buttons say the same few words all day, and every layout asks for their width.
    using Key = std::pair<QString, std::size_t>; // neither the font nor the words themselves: they must not outlive us
    constexpr int Words = 256;
    thread_local QCache<Key, int> known(Words);
    const Key key(font.key(), qHash(text));
    if (const int *width = known.object(key))
        return *width;
    const int width = static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
    known.insert(key, new int(width));
    return width;
}

QString elided(const QFont &font, const QString &text, int width)
{
    // Lists are painted dozens of times a minute, and finding the cut shapes the whole text. What is kept of it is its
    // hash and its cut, so that no words outlive what they were about.
    using Key = std::pair<QString, std::pair<std::size_t, int>>;
    constexpr int Cuts = 512;
    thread_local QCache<Key, qsizetype> known(Cuts);
    const Key key(font.key(), {qHash(text), width});
    if (const qsizetype *kept = known.object(key); kept && *kept <= text.size())
        return *kept == text.size() ? text : text.first(*kept) + Ellipsis;
    const QString cut = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    if (cut == text)
        known.insert(key, new qsizetype(text.size()));
    else if (cut.endsWith(Ellipsis) && text.startsWith(QStringView(cut).chopped(1)))
        known.insert(key, new qsizetype(cut.size() - 1));
    return cut;
}

int keyCapWidth(const Theme &theme, const QString &key)
{
    const QFontMetrics metrics(theme.font(Type::Caption, Weight::Medium));
    const int padding = 2 * (theme.metric(Metric::SpaceXs) + 1);
    return std::max(textWidth(theme.font(Type::Caption, Weight::Medium), key) + padding,
                    metrics.height() + theme.metric(Metric::SpaceXs));
}

void paintKeyCap(QPainter &painter, const QRect &rect, const Theme &theme, const QString &key, const QColor &ink,
                 const QColor &line)
{
    painter.save();
    painter.setFont(theme.font(Type::Caption, Weight::Medium));
    const int width = keyCapWidth(theme, key);
    const int height = painter.fontMetrics().height() + theme.metric(Metric::SpaceXs);
    const QRect cap(rect.right() + 1 - width, rect.center().y() + 1 - height / 2, width, height);
    paintBox(painter, cap, theme.metric(Metric::RadiusSmall), {}, line);
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
}

} // namespace vigie::ui::kit
