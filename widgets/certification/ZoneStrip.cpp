#include "widgets/certification/ZoneStrip.h"

#include "widgets/certification/TypedZone.h"
#include "widgets/media/PixelImage.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace vigie::ui::certification {

namespace {

QPolygonF polygonOf(const domain::Quad &quad)
{
    QPolygonF polygon;
    for (const auto &corner : quad.corners)
        polygon << QPointF(static_cast<qreal>(corner.x), static_cast<qreal>(corner.y));
    return polygon;
}

QPolygonF polygonOf(const QRectF &rect)
{
    return {{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}};
}

/// What is covered of the zone, in pixels of the rectified document. Empty where the zone was not read.
std::vector<QPolygonF> hiddenIn(const domain::DocumentLook &look, bool numbers)
{
    const auto &mrz = look.inspection.mrz;
    QStringList lines;
    for (const auto &line : mrz.lines)
        lines << QString::fromStdString(line);
    if (lines.isEmpty())
        return {};
    const ZoneSize size{static_cast<int>(lines.size()), static_cast<int>(lines.front().size())};
    const auto format = likelyFormat(lines, size);
    if (!format)
        return {};
    // Both the document and its zone are framed in the picture they were found in.
    QTransform toDocument, toPicture;
    const QRectF document(0, 0, look.rectified->width(), look.rectified->height());
    if (!QTransform::quadToQuad(polygonOf(look.inspection.outline.corners), polygonOf(document), toDocument) ||
        !QTransform::quadToQuad(polygonOf(QRectF(0, 0, size.length, size.lines)), polygonOf(mrz.zone), toPicture))
        return {};
    // Of a cell: letters are not quite in the middle of theirs. Above and below there is paper enough in the cell, and
    // more would hide letters of the other lines.
    constexpr qreal Beside = 0.25;
    std::vector<QPolygonF> hidden;
    for (const auto &place : hiddenPlaces(lines, *format, numbers)) {
        const QRectF cells(place.first - 1, place.line - 1, place.last - place.first + 1, 1);
        hidden.push_back(toDocument.map(toPicture.map(polygonOf(cells.adjusted(-Beside, 0, Beside, 0)))));
    }
    return hidden;
}

} // namespace

ZoneStrip::ZoneStrip(const kit::ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("zoneStrip"));
    setAccessibleName(tr("Machine-readable zone as it was photographed"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme.follow(*this);
    hide();
}

void ZoneStrip::show(const domain::DocumentLook &look)
{
    m_pixels = look.rectified;
    m_shape = look.inspection.outline.shape;
    m_covered = m_pixels ? hiddenIn(look, false) : std::vector<QPolygonF>();
    m_numbersCovered = m_pixels ? hiddenIn(look, true) : std::vector<QPolygonF>();
    setVisible(m_pixels != nullptr);
    updateGeometry();
    update();
}

void ZoneStrip::clear()
{
    show({});
}

void ZoneStrip::setNumbersHidden(bool hidden)
{
    m_numbersHidden = hidden;
    update();
}

QRect ZoneStrip::strip() const
{
    if (!m_pixels)
        return {};
    const float share = m_shape == domain::DocumentShape::Card ? OfCard : OfBooklet;
    const int height = std::max(1, static_cast<int>(std::lround(share * static_cast<float>(m_pixels->height()))));
    return {0, m_pixels->height() - height, m_pixels->width(), height};
}

QSize ZoneStrip::sizeHint() const
{
    constexpr int Width = 560;
    return {Width, heightForWidth(Width)};
}

int ZoneStrip::heightForWidth(int width) const
{
    const QRect part = strip();
    if (part.isEmpty())
        return 0;
    const int wide = std::min(width, part.width()); // not enlarged: nothing is gained by it
    return std::max(1, wide * part.height() / part.width());
}

void ZoneStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(kit::Colour::Canvas));
    const QRect part = strip();
    if (part.isEmpty())
        return;
    const QSize size = part.size().scaled(rect().size(), Qt::KeepAspectRatio);
    const QRect place(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(place, media::imageOf(m_pixels), part);
    const auto &covered = m_numbersHidden ? m_numbersCovered : m_covered;
    if (covered.empty())
        return;
    QTransform toStrip;
    toStrip.translate(place.x(), place.y());
    toStrip.scale(static_cast<qreal>(place.width()) / part.width(), static_cast<qreal>(place.height()) / part.height());
    toStrip.translate(-part.x(), -part.y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->colour(kit::Colour::Canvas));
    for (const auto &cells : covered)
        painter.drawPolygon(toStrip.map(cells));
}

} // namespace vigie::ui::certification
