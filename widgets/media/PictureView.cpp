#include "widgets/media/PictureView.h"

#include <algorithm>
#include <cmath>

namespace vigie::ui::media {

namespace {

constexpr int QuarterTurns = 4;

/// Where a side of `length` pixels begins in `room` when the share `centre` of it is to be in the middle.
double placed(double length, double room, double centre)
{
    if (length <= room)
        return (room - length) / 2;
    return std::clamp(room / 2 - centre * length, room - length, 0.0);
}

double share(double at, double start, double length)
{
    return length > 0 ? (at - start) / length : 0.5;
}

} // namespace

ViewGeometry::ViewGeometry(QSize picture, QSize room, const PictureView &view) : m_room(room), m_view(view)
{
    m_view.turns = (view.turns % QuarterTurns + QuarterTurns) % QuarterTurns;
    QSizeF size = picture.expandedTo({1, 1});
    if (m_view.turns % 2 != 0)
        size.transpose();
    const QSizeF space = QSizeF(room).expandedTo({1, 1});
    m_fitScale = std::min({1.0, space.width() / size.width(), space.height() / size.height()});
    m_view.zoom = std::isfinite(view.zoom) ? std::clamp(view.zoom, 1.0, MaxScale / m_fitScale) : 1;
    m_scale = m_fitScale * m_view.zoom;
    size *= m_scale;
    const QPointF centre = turnedPoint(m_view.centre);
    m_rect = {placed(size.width(), m_room.width(), centre.x()), placed(size.height(), m_room.height(), centre.y()),
              size.width(), size.height()};
    // What is really in the middle: a pan that ran into the edge is not remembered beyond it.
    const auto kept = [](double length, double space_, double start, double wished) {
        return length <= space_ ? std::clamp(wished, 0.0, 1.0) : share(space_ / 2, start, length);
    };
    m_view.centre = unturnedPoint({kept(m_rect.width(), m_room.width(), m_rect.x(), centre.x()),
                                   kept(m_rect.height(), m_room.height(), m_rect.y(), centre.y())});
}

QPointF ViewGeometry::turnedPoint(QPointF p) const
{
    switch (m_view.turns) {
    case 1:
        return {1 - p.y(), p.x()};
    case 2:
        return {1 - p.x(), 1 - p.y()};
    case 3:
        return {p.y(), 1 - p.x()};
    default:
        return p;
    }
}

QPointF ViewGeometry::unturnedPoint(QPointF p) const
{
    switch (m_view.turns) {
    case 1:
        return {p.y(), 1 - p.x()};
    case 2:
        return {1 - p.x(), 1 - p.y()};
    case 3:
        return {1 - p.y(), p.x()};
    default:
        return p;
    }
}

QPointF ViewGeometry::onPicture(QPointF inRoom) const
{
    return unturnedPoint(
        {share(inRoom.x(), m_rect.x(), m_rect.width()), share(inRoom.y(), m_rect.y(), m_rect.height())});
}

QPointF ViewGeometry::inRoom(QPointF onPicture) const
{
    const QPointF turned = turnedPoint(onPicture);
    return {m_rect.x() + turned.x() * m_rect.width(), m_rect.y() + turned.y() * m_rect.height()};
}

QTransform ViewGeometry::fromImage(QSize size) const
{
    const QSizeF image = QSizeF(size).expandedTo({1, 1});
    const QPointF origin = inRoom({0, 0});
    const QPointF across = (inRoom({1, 0}) - origin) / image.width();
    const QPointF down = (inRoom({0, 1}) - origin) / image.height();
    return {across.x(), across.y(), down.x(), down.y(), origin.x(), origin.y()};
}

PictureView ViewGeometry::zoomed(double factor, QPointF anchor) const
{
    return atScale(m_scale * factor, anchor);
}

PictureView ViewGeometry::atScale(double scale, QPointF anchor) const
{
    PictureView view = m_view;
    view.zoom = std::clamp(scale, m_fitScale, MaxScale) / m_fitScale;
    const double grown = view.zoom / m_view.zoom;
    // The top left corner moves away from the anchor, or towards it, by the same factor.
    const QPointF corner = anchor + (m_rect.topLeft() - anchor) * grown;
    const QSizeF size = m_rect.size() * grown;
    view.centre = unturnedPoint(
        {share(m_room.width() / 2, corner.x(), size.width()), share(m_room.height() / 2, corner.y(), size.height())});
    return view;
}

PictureView ViewGeometry::panned(QPointF by) const
{
    PictureView view = m_view;
    const QPointF corner = m_rect.topLeft() + by;
    view.centre = unturnedPoint({share(m_room.width() / 2, corner.x(), m_rect.width()),
                                 share(m_room.height() / 2, corner.y(), m_rect.height())});
    return view;
}

PictureView ViewGeometry::turned(int quarters) const
{
    PictureView view = m_view;
    view.turns = ((view.turns + quarters) % QuarterTurns + QuarterTurns) % QuarterTurns;
    return view;
}

QSize detailBox(QSize original, double have, double scale)
{
    constexpr double Near = 1.02; // nobody sees two percent
    const QSizeF size = original;
    const double bound = std::min(1.0, std::sqrt(MaxDetailPixels / std::max(size.width() * size.height(), 1.0)));
    const double needed = std::min(scale, bound);
    if (original.isEmpty() || have <= 0 || needed <= have * Near)
        return {};
    double step = have;
    while (step < needed)
        step *= 2;
    step = std::min(step, bound);
    return {std::max(1, static_cast<int>(std::floor(size.width() * step))),
            std::max(1, static_cast<int>(std::floor(size.height() * step)))};
}

} // namespace vigie::ui::media
