#include "widgets/shell/FilterPreview.h"

#include "widgets/media/PixelFilter.h"
#include "widgets/media/PixelImage.h"

#include <QPainter>
#include <QPainterPath>

namespace vigie::ui::shell {

using kit::Metric;

namespace {

constexpr QSize SampleSize(240, 160);

/// Sky, sun, hills and a house. Its colours are the sample's, not the window's.
QImage landscape()
{
    QImage image(SampleSize, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillRect(image.rect(), QColor::fromRgb(0x8f, 0xc4, 0xea));
    painter.setBrush(QColor::fromRgb(0xff, 0xd9, 0x6b));
    painter.drawEllipse(QPoint(190, 38), 18, 18);
    QPainterPath far(QPointF(0, 110));
    far.cubicTo(60, 60, 130, 70, 240, 105);
    far.lineTo(240, 160);
    far.lineTo(0, 160);
    painter.fillPath(far, QColor::fromRgb(0x5d, 0x8a, 0x6b));
    QPainterPath near(QPointF(0, 130));
    near.cubicTo(80, 105, 160, 120, 240, 135);
    near.lineTo(240, 160);
    near.lineTo(0, 160);
    painter.fillPath(near, QColor::fromRgb(0x7f, 0xa8, 0x4f));
    painter.fillRect(QRect(60, 88, 46, 34), QColor::fromRgb(0xd9, 0xd2, 0xc4));
    const QPolygon roof({QPoint(54, 88), QPoint(83, 64), QPoint(112, 88)});
    painter.setBrush(QColor::fromRgb(0xb3, 0x54, 0x45));
    painter.drawPolygon(roof);
    painter.fillRect(QRect(76, 102, 12, 20), QColor::fromRgb(0x5b, 0x46, 0x38));
    return image;
}

QImage under(const QImage &sample, domain::Filter filter)
{
    const QImage shown = filter.grey ? sample.convertToFormat(QImage::Format_Grayscale8) : sample;
    return filter.blur ? media::softened(shown.scaled(media::VeilSide, media::VeilSide, Qt::KeepAspectRatio,
                                                      Qt::SmoothTransformation))
                       : shown;
}

} // namespace

FilterPreview::FilterPreview(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_sample(landscape())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Sample picture under this filter"));
    theme.follow(*this);
    setFilter(domain::FullProtection);
}

void FilterPreview::setFilter(domain::Filter filter)
{
    m_filter = filter;
    m_filtered = under(m_sample, filter);
    update();
}

QSize FilterPreview::sizeHint() const
{
    const int margin = 2 * m_theme->metric(Metric::SpaceM);
    return SampleSize + QSize(margin, margin);
}

void FilterPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), m_theme->colour(kit::Colour::Canvas));
    const QSize size = m_filter.smaller ? SampleSize / 2 : SampleSize;
    painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), m_filtered);
}

} // namespace vigie::ui::shell
