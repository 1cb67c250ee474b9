#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace vigie::ui::kit {

/// Something that floats over its host without being a window: keeps its place when the host changes its size, gives
/// the focus back when it closes, closes on Escape.
class Floating : public QWidget
{
    Q_OBJECT

public:
    Floating(const ThemeSource &theme, QWidget &host);
    void open();
    void close();
    bool isOpen() const { return isVisible(); }
    /// Whether it is in front of somebody's work; a toast only speaks beside it.
    bool takesFocus() { return focusTarget() != nullptr; }
    void takeFocus();
    /// What a press of the mouse on the host beside the card does.
    enum class Outside {
        Passes, ///< it reaches what lies there
        Closes, ///< it closes the card, and nothing else
        Blocks, ///< nothing: the card is to be answered
    };
    void setOutside(Outside outside) { m_outside = outside; }

Q_SIGNALS:
    void closed();

protected:
    /// The card; who has more to paint calls paintCard() first.
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    /// Where it belongs in a host of `area`.
    virtual QRect placeIn(const QSize &area) const = 0;
    /// Who gets the focus on opening; nobody when null.
    virtual QWidget *focusTarget() { return this; }
    /// `width` logical pixels and what its layout needs then, `more` pixels of height added; never more than fits.
    QSize fitted(const QSize &area, int width, int more = 0) const;
    static QRect inUpperThird(const QSize &area, const QSize &size);
    /// From the head of the host, in the middle: comes up beside the work rather than over it.
    QRect hanging(const QSize &area, const QSize &size) const;
    /// The card itself, shadow left out.
    QRect card() const;
    void paintCard(QPainter &painter) const;
    int shadow() const { return m_theme->metric(Metric::Shadow); }

    const ThemeSource &m_theme;
    QWidget &m_host;

    /// Takes its place again after its own size has changed.
    void settle();

private:
    void shieldHost();

    QPointer<QWidget> m_before;
    Outside m_outside = Outside::Passes;
    QPointer<QWidget> m_shield; ///< while it is open and the mouse is to reach nothing beside it
    mutable QPixmap m_shadow;   ///< while it is open
    mutable QColor m_shadowColour;
};

} // namespace vigie::ui::kit
