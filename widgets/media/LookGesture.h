#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QKeyEvent;
class QWidget;

namespace vigie::ui::media {

/// The hand on a picture: left button or Space pressed and let go, Shift for colour; and everything after which nobody
/// can be sure that somebody still looks. What it means is up to the host; Space does not reach it.
class LookGesture : public QObject
{
    Q_OBJECT

public:
    explicit LookGesture(QWidget &host);

Q_SIGNALS:
    /// `at` is where the button went down; none for the key.
    void pressed(std::optional<QPoint> at, Qt::KeyboardModifiers modifiers);
    void released();
    void colourAsked(bool asked); ///< Shift went down, or up
    void left();                  ///< focus, window or screen are gone: cover
    void returned();              ///< the window is the active one again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
};

} // namespace vigie::ui::media
