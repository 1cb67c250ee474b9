#pragma once

#include "widgets/media/PictureView.h"

#include <QObject>

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;
class QWidget;

namespace vigie::ui::media {

/// How a person moves over the picture in `host`: wheel, dragging, arrows, loupe. Decides where, paints nothing. Points
/// and sizes are device pixels of the host.
class PictureViewer : public QObject
{
    Q_OBJECT

public:
    /// How much larger the loupe shows what is under it.
    static constexpr double LoupeFactor = 3;

    explicit PictureViewer(QWidget &host);

    /// Another picture: the whole of it, upright. The loupe stays in the hand.
    void setPicture(QSize original);
    void setMargin(int logical); ///< around a picture that fits
    ViewGeometry geometry() const;
    QPointF origin() const; ///< of the geometry's room in the host

    const PictureView &view() const { return m_view; }
    void setView(const PictureView &view);
    bool hasLoupe() const { return m_loupe.has_value(); }
    std::optional<QPointF> loupe() const { return m_loupe; } ///< what is under it, 0…1 on the picture
    void setLoupe(std::optional<QPointF> onPicture);
    /// Device pixels a pixel of the original that the view and the loupe need.
    double neededScale() const;

    void zoom(double factor); ///< about the mouse when it is over the picture, else about the middle
    void showAtScale(double scale);
    void fit();
    void turn(int quarters);

    bool wheel(const QWheelEvent &event);
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    void release() { m_dragFrom.reset(); }
    bool wants(const QKeyEvent &event) const; ///< an arrow that means this picture, not the next one
    bool key(const QKeyEvent &event);

Q_SIGNALS:
    void changed(); ///< by the person's hand

private:
    QPointF inRoom(QPointF logical) const;
    QPointF anchor() const;
    void become(const PictureView &view);

    QWidget &m_host;
    QSize m_original{1, 1};
    int m_margin = 0;
    PictureView m_view;
    std::optional<QPointF> m_loupe;
    std::optional<QPointF> m_dragFrom;
};

} // namespace vigie::ui::media
