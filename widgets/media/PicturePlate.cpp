#include "widgets/media/PicturePlate.h"

#include "widgets/kit/Painting.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace vigie::ui::media {

using kit::Colour;
using kit::Metric;

namespace {

QFont fontOf(const kit::Theme &theme)
{
    return theme.font(kit::Type::Body, kit::Weight::Medium);
}

QFont detailFontOf(const kit::Theme &theme)
{
    return theme.font(kit::Type::Caption);
}

QRect linesOf(const QFont &font, const QString &words, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::AlignLeft | Qt::TextWordWrap,
                                           words);
}

int keyRoom(const kit::Theme &theme, const QString &key)
{
    return key.isEmpty() ? 0 : kit::keyCapWidth(theme, key) + theme.metric(Metric::SpaceM);
}

} // namespace

QSize PicturePlate::wordsIn(const kit::Theme &theme, int width) const
{
    const auto lines = [width](const QFont &font, const QString &words) {
        return words.isEmpty() ? QRect() : linesOf(font, words, width);
    };
    const QRect first = lines(fontOf(theme), text);
    const QRect second = lines(detailFontOf(theme), detail);
    const int gap = theme.metric(Metric::SpaceXs);
    const int below = second.isEmpty() ? 0 : gap + second.height();
    const int bar = share ? theme.metric(Metric::SpaceS) + gap : 0;
    return {std::max(first.width(), second.width()), first.height() + below + bar};
}

QRect PicturePlate::rect(const kit::Theme &theme, const QRect &room) const
{
    if (text.isEmpty())
        return {};
    const int space = theme.metric(Metric::SpaceM);
    const int beside = theme.metric(Metric::IconSmall) + 3 * space + keyRoom(theme, key);
    const int wished = std::max(kit::textWidth(fontOf(theme), text), kit::textWidth(detailFontOf(theme), detail));
    const int width = std::min(wished + beside, room.width() - 2 * space);
    const int words = wordsIn(theme, width - beside).height();
    const int height = std::max(theme.rowHeight() + theme.metric(Metric::SpaceXs), words + space);
    const int top =
        place == Place::Under ? room.height() - height - theme.metric(Metric::SpaceL) : (room.height() - height) / 2;
    return {(room.width() - width) / 2, top, width, height};
}

void PicturePlate::paint(QPainter &painter, const kit::Theme &theme, const QRect &room) const
{
    const QRect plate = rect(theme, room);
    if (plate.isEmpty())
        return;
    const int space = theme.metric(Metric::SpaceM);
    const int side = theme.metric(Metric::IconSmall);
    kit::paintBox(painter, plate, theme.metric(Metric::Radius), theme.colour(Colour::Raised),
                  theme.colour(Colour::LineStrong));
    kit::paintIcon(painter, QRect(plate.left() + space, plate.top(), side, plate.height()), icon,
                   theme.colour(bad ? Colour::Danger : Colour::TextSecondary), side);
    paintWords(painter, theme, plate.adjusted(side + 2 * space, 0, -space - keyRoom(theme, key), 0));
    if (!key.isEmpty())
        kit::paintKeyCap(painter, plate.adjusted(0, 0, -space, 0), theme, key, theme.colour(Colour::TextSecondary),
                         theme.colour(Colour::LineStrong));
}

void PicturePlate::paintWords(QPainter &painter, const kit::Theme &theme, const QRect &words) const
{
    constexpr int Flow = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const int gap = theme.metric(Metric::SpaceXs);
    QRect left = words;
    left.setTop(words.top() + (words.height() - wordsIn(theme, words.width()).height()) / 2);
    painter.setFont(fontOf(theme));
    painter.setPen(theme.colour(Colour::Text));
    painter.drawText(left, Flow, text);
    left.setTop(left.top() + linesOf(fontOf(theme), text, words.width()).height() + gap);
    if (!detail.isEmpty()) {
        painter.setFont(detailFontOf(theme));
        painter.setPen(theme.colour(Colour::TextSecondary));
        painter.drawText(left, Flow, detail);
        left.setTop(left.top() + linesOf(detailFontOf(theme), detail, words.width()).height() + gap);
    }
    if (!share)
        return;
    QRectF bar(left.left(), left.top() + gap, left.width(), gap);
    kit::paintBox(painter, bar, gap / 2.0, theme.colour(Colour::Line));
    bar.setWidth(std::max<double>(gap, bar.width() * *share));
    if (*share > 0)
        kit::paintBox(painter, bar, gap / 2.0, theme.colour(Colour::TextSecondary));
}

} // namespace vigie::ui::media
