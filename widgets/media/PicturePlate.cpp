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

int keyRoom(const kit::Theme &theme, const QString &key)
{
    return key.isEmpty() ? 0 : kit::keyCapWidth(theme, key) + theme.metric(Metric::SpaceM);
}

} // namespace

QRect PicturePlate::rect(const kit::Theme &theme, const QRect &room) const
{
    if (text.isEmpty())
        return {};
    const int space = theme.metric(Metric::SpaceM);
    const int beside = theme.metric(Metric::IconSmall) + 3 * space + keyRoom(theme, key);
    const int width = std::min(kit::textWidth(fontOf(theme), text) + beside, room.width() - 2 * space);
    const QRect words =
        QFontMetrics(fontOf(theme))
            .boundingRect(QRect(0, 0, width - beside, QWIDGETSIZE_MAX), Qt::AlignLeft | Qt::TextWordWrap, text);
    const int height = std::max(theme.rowHeight() + theme.metric(Metric::SpaceXs), words.height() + space);
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
    painter.setFont(fontOf(theme));
    painter.setPen(theme.colour(Colour::Text));
    const QRect words = plate.adjusted(side + 2 * space, 0, -space - keyRoom(theme, key), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
    if (!key.isEmpty())
        kit::paintKeyCap(painter, plate.adjusted(0, 0, -space, 0), theme, key, theme.colour(Colour::TextSecondary),
                         theme.colour(Colour::LineStrong));
}

} // namespace vigie::ui::media
