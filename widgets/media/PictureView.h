#pragma once

#include <QPointF>
#include <QRectF>
#include <QSize>
#include <QTransform>

namespace vigie::ui::media {

/// Where on a picture somebody looks. Says nothing in pixels, so that pictures of different sizes can share it.
struct PictureView
{
    double zoom = 1;          ///< 1 = the whole picture fits; never less
    QPointF centre{0.5, 0.5}; ///< what is in the middle: 0…1 across and down the upright picture
    int turns = 0;            ///< quarter turns clockwise, 0…3

    friend bool operator==(const PictureView &, const PictureView &) = default;
};

/// A picture of `picture` pixels seen through `view` in a room of `room` pixels, both device pixels. The picture fills
/// the room or stands in its middle; it can never be pushed out of it. Points *on the picture* are 0…1 across and down
/// of the upright picture whatever way it is turned; points *in the room* are device pixels.
class ViewGeometry
{
public:
    /// One pixel of the picture is at most a square of this side.
    static constexpr double MaxScale = 8;

    ViewGeometry(QSize picture, QSize room, const PictureView &view);

    double scale() const { return m_scale; }       ///< device pixels a pixel of the picture
    double fitScale() const { return m_fitScale; } ///< of the whole picture; at most 1: nothing is blown up unasked
    bool fits() const { return m_view.zoom <= 1; }
    const PictureView &view() const { return m_view; } ///< with everything within its bounds

    QRectF picture() const { return m_rect; } ///< in the room, turned
    QPointF onPicture(QPointF inRoom) const;
    QPointF inRoom(QPointF onPicture) const;
    /// From pixels of an image of `size` of the upright picture to the room.
    QTransform fromImage(QSize size) const;

    /// What is under `anchor` stays there as far as the picture still fills the room.
    PictureView zoomed(double factor, QPointF anchor) const;
    PictureView atScale(double scale, QPointF anchor) const;
    PictureView panned(QPointF by) const; ///< the picture goes along with the hand
    PictureView turned(int quarters) const;

private:
    QPointF turnedPoint(QPointF onPicture) const;
    QPointF unturnedPoint(QPointF turned) const;

    QSizeF m_room;
    PictureView m_view;
    double m_fitScale = 1;
    double m_scale = 1;
    QRectF m_rect;
};

/// The box to decode a picture of `original` pixels for, so that it is sharp at `scale`, when it was decoded at `have`
/// (device pixels a pixel of the original): doublings of `have`, so that a slow zoom does not ask at every step,
/// bounded by the original and by MaxDetailPixels. Empty when what there is will do.
QSize detailBox(QSize original, double have, double scale);

/// Memory of one decoded picture: 24 million pixels are 96 MB, a full-frame photo.
constexpr double MaxDetailPixels = 24'000'000;

} // namespace vigie::ui::media
