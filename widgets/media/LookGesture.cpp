#include "widgets/media/LookGesture.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWidget>

namespace vigie::ui::media {

LookGesture::LookGesture(QWidget &host) : QObject(&host)
{
    host.installEventFilter(this);
}

bool LookGesture::takeKey(const QKeyEvent &event)
{
    const bool down = event.type() == QEvent::KeyPress;
    if (event.key() == Qt::Key_Shift)
        Q_EMIT colourAsked(down);
    if (event.key() != Qt::Key_Space)
        return false;
    if (!event.isAutoRepeat()) {
        if (down)
            Q_EMIT pressed(std::nullopt, event.modifiers());
        else
            Q_EMIT released();
    }
    return true;
}

bool LookGesture::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return takeKey(static_cast<const QKeyEvent &>(*event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease: {
        const auto &mouse = static_cast<const QMouseEvent &>(*event);
        if (mouse.button() != Qt::LeftButton)
            break;
        if (event->type() == QEvent::MouseButtonPress)
            Q_EMIT pressed(mouse.position().toPoint(), mouse.modifiers());
        else
            Q_EMIT released();
        break;
    }
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
    case QEvent::UngrabMouse:
    case QEvent::ApplicationStateChange:
    case QEvent::WindowBlocked:
        Q_EMIT left();
        break;
    case QEvent::WindowActivate:
        Q_EMIT returned();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vigie::ui::media
