#include "widgets/certification/ZoneStrip.h"

#include "widgets/media/PixelImage.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vigie::ui::certification {

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

void ZoneStrip::show(const std::shared_ptr<const PixelBuffer> &rectified, domain::DocumentShape shape)
{
    if (rectified == m_pixels && shape == m_shape)
        return;
    m_pixels = rectified;
    m_shape = shape;
    setVisible(m_pixels != nullptr);
    updateGeometry();
    update();
}

void ZoneStrip::clear()
{
    show(nullptr, m_shape);
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
}

} // namespace vigie::ui::certification
