#include "widgets/media/PictureViewer.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace vigie::ui::media {

namespace {

constexpr double WheelStep = 120;  ///< eighths of a degree: one click of a wheel, as Qt counts
constexpr double WheelZoom = 1.2;  ///< a click
constexpr double WheelPan = 64;    ///< logical pixels a click
constexpr double ArrowShare = 0.1; ///< of the room, a press

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

PictureViewer::PictureViewer(QWidget &host) : QObject(&host), m_host(host) {}

void PictureViewer::setPicture(QSize original)
{
    m_original = original;
    m_view = {};
    m_dragFrom.reset();
}

void PictureViewer::setMargin(int logical)
{
    m_margin = logical;
}

QPointF PictureViewer::origin() const
{
    const double edge = std::round(m_margin * m_host.devicePixelRatioF());
    return {edge, edge};
}

ViewGeometry PictureViewer::geometry() const
{
    const double dpr = m_host.devicePixelRatioF();
    const QSizeF room = QSizeF(m_host.size() - 2 * QSize(m_margin, m_margin)).expandedTo({1, 1}) * dpr;
    return {m_original, room.toSize(), m_view};
}

QPointF PictureViewer::inRoom(QPointF logical) const
{
    return logical * m_host.devicePixelRatioF() - origin();
}

QPointF PictureViewer::anchor() const
{
    const QPoint mouse = m_host.mapFromGlobal(QCursor::pos());
    const bool over = m_host.underMouse() && m_host.rect().contains(mouse);
    return inRoom(over ? QPointF(mouse) : QRectF(m_host.rect()).center());
}

void PictureViewer::become(const PictureView &view)
{
    const PictureView before = m_view;
    m_view = view;
    m_view = geometry().view();
    if (m_view != before)
        Q_EMIT changed();
}

void PictureViewer::setView(const PictureView &view)
{
    m_view = view;
    m_view = geometry().view();
    m_host.update();
}

void PictureViewer::setLoupe(std::optional<QPointF> onPicture)
{
    m_loupe = onPicture;
    m_host.setMouseTracking(m_loupe.has_value());
    m_host.update();
}

double PictureViewer::neededScale() const
{
    return geometry().scale() * (m_loupe ? LoupeFactor : 1);
}

void PictureViewer::zoom(double factor)
{
    become(geometry().zoomed(factor, anchor()));
}

void PictureViewer::showAtScale(double scale)
{
    become(geometry().atScale(scale, anchor()));
}

void PictureViewer::fit()
{
    PictureView whole;
    whole.turns = m_view.turns;
    become(whole);
}

void PictureViewer::turn(int quarters)
{
    become(geometry().turned(quarters));
}

bool PictureViewer::wheel(const QWheelEvent &event)
{
    const QPointF clicks = QPointF(event.angleDelta()) / WheelStep;
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        become(geometry().zoomed(std::pow(WheelZoom, clicks.y()), inRoom(event.position())));
        return true;
    }
    if (geometry().fits())
        return false;
    const double dpr = m_host.devicePixelRatioF();
    QPointF by = event.pixelDelta().isNull() ? clicks * WheelPan : QPointF(event.pixelDelta());
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        by = by.transposed();
    become(geometry().panned(by * dpr));
    return true;
}

bool PictureViewer::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton && event.button() != Qt::MiddleButton)
        return false;
    m_dragFrom = event.position();
    return true;
}

bool PictureViewer::move(const QMouseEvent &event)
{
    if (m_loupe) {
        const QPointF under = geometry().onPicture(inRoom(event.position()));
        m_loupe = QPointF(std::clamp(under.x(), 0.0, 1.0), std::clamp(under.y(), 0.0, 1.0));
        Q_EMIT changed();
        return true;
    }
    if (!m_dragFrom || geometry().fits())
        return false;
    const QPointF by = event.position() - *m_dragFrom;
    m_dragFrom = event.position();
    become(geometry().panned(by * m_host.devicePixelRatioF()));
    return true;
}

bool PictureViewer::wants(const QKeyEvent &event) const
{
    constexpr auto Others = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(event.modifiers() & Others) && !directionOf(event.key()).isNull() && (m_loupe || !geometry().fits());
}

bool PictureViewer::key(const QKeyEvent &event)
{
    if (!wants(event))
        return false;
    const auto now = geometry();
    const double dpr = m_host.devicePixelRatioF();
    const QPointF way = directionOf(event.key());
    const QPointF step(way.x() * m_host.width() * dpr * ArrowShare, way.y() * m_host.height() * dpr * ArrowShare);
    if (m_loupe) {
        const QPointF under = now.onPicture(now.inRoom(*m_loupe) + step / 2);
        m_loupe = QPointF(std::clamp(under.x(), 0.0, 1.0), std::clamp(under.y(), 0.0, 1.0));
        Q_EMIT changed();
    } else {
        become(now.panned(-step)); // the eye goes that way, so the picture comes from there
    }
    return true;
}

} // namespace vigie::ui::media
