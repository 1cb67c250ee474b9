#include "widgets/certification/Watermark.h"

#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"

#include <QStaticText>

#include <algorithm>

namespace vigie::ui::certification {

QColor watermarkInk(const kit::Theme &theme)
{
    constexpr float Faint = 0.22F; // legible on a photograph of the screen, quiet beside a face
    QColor ink = theme.colour(kit::Colour::Surface);
    ink.setAlphaF(Faint);
    return ink;
}

void paintWatermark(QPainter &painter, const QRect &area, const QRect &part, const kit::Theme &theme,
                    const QString &text)
{
    constexpr int Tilt = -18; // degrees
    const QString line = kit::visibleLine(text);
    if (line.isEmpty())
        return;
    painter.save();
    painter.setClipRect(part & area);
    painter.setFont(theme.font(kit::Type::Caption));
    painter.setPen(watermarkInk(theme));
    painter.translate(area.center());
    painter.rotate(Tilt);
    QStaticText mark(line); // laid out once
    mark.setTextFormat(Qt::PlainText);
    mark.prepare(painter.worldTransform(), painter.font());
    const QRectF box(QPointF(), mark.size());
    const QRectF seen = painter.worldTransform().inverted().mapRect(QRectF(part & area));
    const int across = kit::textWidth(painter.font(), line) + theme.metric(kit::Metric::SpaceXl);
    const int down = 3 * theme.metric(kit::Metric::SpaceXl);
    const int reach = std::max(area.width(), area.height());
    for (int y = -reach, row = 0; y < reach; y += down, ++row)
        for (int x = -reach - (row % 2) * across / 2; x < reach; x += across)
            if (seen.intersects(box.translated(x, y)))
                painter.drawStaticText(x, y, mark);
    painter.restore();
}

} // namespace vigie::ui::certification
