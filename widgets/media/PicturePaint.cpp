#include "widgets/media/PicturePaint.h"

#include "widgets/kit/Painting.h"

#include <QPainterPath>

namespace vigie::ui::media {

using kit::Colour;
using kit::Metric;

namespace {

void paintTurned(QPainter &painter, const QImage &image, const ViewGeometry &geometry)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (geometry.view().turns == 0) // on whole pixels, so that what was decoded for this place is drawn as it is
        return painter.drawImage(
            QRectF(geometry.picture().topLeft().toPoint(), geometry.picture().size().toSize().expandedTo({1, 1})),
            image);
    painter.save();
    painter.setTransform(geometry.fromImage(image.size()), true);
    painter.drawImage(0, 0, image);
    painter.restore();
}

void paintLoupe(QPainter &painter, const QImage &image, const PictureViewer &viewer, const kit::Theme &theme,
                double ratio)
{
    constexpr int Radius = 110; // logical pixels
    constexpr int Ring = 2;
    const auto under = viewer.loupe();
    if (!under)
        return;
    const QPointF lens = viewer.geometry().inRoom(*under);
    QPainterPath glass;
    glass.addEllipse(lens, Radius * ratio, Radius * ratio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(glass);
    painter.fillPath(glass, theme.colour(Colour::Canvas));
    painter.translate(lens);
    painter.scale(PictureViewer::LoupeFactor, PictureViewer::LoupeFactor);
    painter.translate(-lens);
    paintTurned(painter, image, viewer.geometry());
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[colour, width] : {std::pair(Colour::Surface, 2 * Ring), std::pair(Colour::Text, Ring)})
        painter.strokePath(glass, QPen(theme.colour(colour), width * ratio));
}

} // namespace

void paintPicture(QPainter &painter, const QImage &image, const PictureViewer &viewer, const kit::Theme &theme,
                  double ratio, double share)
{
    painter.save();
    painter.scale(1 / ratio, 1 / ratio); // device pixels from here
    painter.translate(viewer.origin());
    painter.translate(viewer.geometry().picture().center() * (1 - share));
    painter.scale(share, share);
    paintTurned(painter, image, viewer.geometry());
    paintLoupe(painter, image, viewer, theme, ratio);
    painter.restore();
}

void paintComing(QPainter &painter, const PictureViewer &viewer, const kit::Theme &theme, double ratio)
{
    constexpr float Faint = 0.16F; // of the surface: a step from the canvas, not a thing of its own
    const QRectF place = viewer.geometry().picture().translated(viewer.origin());
    QColor fill = theme.colour(Colour::Surface);
    fill.setAlphaF(Faint);
    kit::paintBox(painter, QRectF(place.topLeft() / ratio, place.size() / ratio),
                  theme.metric(kit::Metric::RadiusSmall), fill);
}

void paintStill(QPainter &painter, const QImage &image, QSize original, const QRect &box, double share)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = original.expandedTo({1, 1}).scaled(box.size() * share, Qt::KeepAspectRatio);
    painter.drawImage(
        QRect(box.topLeft() + QPoint((box.width() - size.width()) / 2, (box.height() - size.height()) / 2), size),
        image);
}

void paintFocus(QPainter &painter, const QRect &surface, const kit::Theme &theme)
{
    const int gap = theme.metric(Metric::FocusWidth);
    // The ring needs a ground of its own: blue on middle grey alone would be too weak.
    kit::paintBox(painter, surface.adjusted(gap, gap, -gap, -gap), theme.metric(Metric::Radius), {},
                  theme.colour(Colour::Surface));
    kit::paintFocusRing(painter, surface, theme);
}

} // namespace vigie::ui::media
