#include "widgets/media/VeilStrip.h"

#include "widgets/kit/Painting.h"
#include "widgets/media/PicturePaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace vigie::ui::media {

using kit::Colour;
using kit::Metric;

namespace {

constexpr int CellSide = 56;

}

VeilStrip::VeilStrip(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_sightings(new Sightings(this))
{
    setObjectName(QStringLiteral("veilStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(*this);
    setCount(0);
}

void VeilStrip::setCount(int count)
{
    m_sightings->coveredAll();
    m_pictures.assign(static_cast<std::size_t>(count), {});
    setVisible(count > 1);
    setCurrent(0);
}

void VeilStrip::setPicture(int index, const domain::Picture &picture, domain::Filter filter)
{
    if (index < 0 || index >= count())
        return;
    m_pictures[static_cast<std::size_t>(index)].set(picture, filter);
    update();
}

void VeilStrip::setFilter(domain::Filter filter)
{
    m_sightings->coveredAll();
    for (auto &picture : m_pictures)
        picture.setFilter(filter);
    update();
}

void VeilStrip::setCurrent(int index)
{
    m_sightings->coveredAll(); // others come into sight
    m_current = std::clamp(index, 0, std::max(count() - 1, 0));
    setAccessibleName(tr("Picture %1 of %2").arg(m_current + 1).arg(count()));
    update();
}

void VeilStrip::go(int by)
{
    const int target = std::clamp(m_current + by, 0, std::max(count() - 1, 0));
    if (target == m_current)
        return;
    setCurrent(target);
    Q_EMIT chosen(target);
}

QSize VeilStrip::sizeHint() const
{
    return {m_theme->metric(Metric::ListWidth), CellSide + 2 * m_theme->metric(Metric::SpaceS)};
}

int VeilStrip::first() const
{
    const int step = CellSide + m_theme->metric(Metric::SpaceS);
    const int fitting = std::max((width() - m_theme->metric(Metric::SpaceS)) / step, 1);
    return std::clamp(m_current - fitting / 2, 0, std::max(count() - fitting, 0));
}

QRect VeilStrip::cell(int index) const
{
    const int space = m_theme->metric(Metric::SpaceS);
    const int step = CellSide + space;
    const int used = std::min(count() * step - space, width() - 2 * space);
    const int left = std::max((width() - used) / 2, space);
    return {left + (index - first()) * step, space, CellSide, CellSide};
}

void VeilStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const kit::Theme &t = m_theme.theme();
    painter.fillRect(rect(), t.colour(Colour::Surface));
    painter.fillRect(QRect(0, 0, width(), t.metric(Metric::Hairline)), t.colour(Colour::Line));
    for (int i = first(); i < count(); ++i) {
        const QRect box = cell(i);
        if (box.left() > width())
            break;
        painter.fillRect(box, t.colour(Colour::Canvas));
        auto &pixels = m_pictures[static_cast<std::size_t>(i)];
        const Seen seen = pixels.seen(std::nullopt, isActiveWindow());
        if (seen != Seen::Nothing)
            paintStill(painter, pixels.image(seen), pixels.original(), box,
                       pixels.isSmaller(std::nullopt, seen) ? SmallerShare : 1);
        if (seen == Seen::Grey || seen == Seen::Colour)
            m_sightings->painted(i);
        if (i == m_current) {
            const int grow = t.metric(Metric::SpaceXs) - 1;
            const QRect ring = box.adjusted(-grow, -grow, grow, grow);
            hasFocus() ? kit::paintFocusRing(painter, ring, t)
                       : kit::paintBox(painter, ring, t.metric(Metric::RadiusSmall), {}, t.colour(Colour::Accent));
        }
    }
}

void VeilStrip::mousePressEvent(QMouseEvent *event)
{
    for (int i = first(); i < count(); ++i)
        if (cell(i).contains(event->position().toPoint()))
            return go(i - m_current);
}

void VeilStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return go(event->key() == Qt::Key_Right ? 1 : -1);
    QWidget::keyPressEvent(event);
}

bool VeilStrip::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Hide:
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::WindowBlocked:
        m_sightings->coveredAll();
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace vigie::ui::media
