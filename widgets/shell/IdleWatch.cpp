#include "widgets/shell/IdleWatch.h"

#include <QEvent>

#include <algorithm>

namespace vigie::ui::shell {

using namespace std::chrono_literals;

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_touched(clock.monotonic())
{
    m_ticker.setInterval(1s);
    connect(&m_ticker, &QTimer::timeout, this, &IdleWatch::check);
    m_ticker.start();
}

void IdleWatch::watch(QObject &application)
{
    application.installEventFilter(this);
}

void IdleWatch::setLimit(Milliseconds limit)
{
    m_limit = std::clamp<Milliseconds>(limit, 1min, Longest);
}

void IdleWatch::setAllowed(Milliseconds allowed)
{
    m_allowed = std::max<Milliseconds>(allowed, 1min);
}

void IdleWatch::check()
{
    if (m_told || idleFor() < limit())
        return;
    m_told = true;
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        check(); // a touch that comes too late does not undo the absence before it
        m_touched = m_clock.monotonic();
        m_told = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vigie::ui::shell
