#include "widgets/kit/Floating.h"

#include "widgets/kit/Painting.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace vigie::ui::kit {

Floating::Floating(const ThemeSource &theme, QWidget &host) : QWidget(&host), m_theme(theme), m_host(host)
{
    setVisible(false);
    host.installEventFilter(this);
    theme.follow(*this);
}

void Floating::open()
{
    if (isVisible())
        return;
    m_before = window()->focusWidget();
    if (m_outside != Outside::Passes)
        qApp->installEventFilter(this);
    settle();
    show();
    settle(); // what the host owes its layouts is paid when a child is shown: only now it has its size
    raise();
    takeFocus();
}

void Floating::takeFocus()
{
    if (auto *target = focusTarget())
        target->setFocus(Qt::OtherFocusReason);
}

void Floating::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(window()->focusWidget()) || hasFocus();
    hide();
    if (hadFocus)
        giveFocusBack();
    Q_EMIT closed();
}

void Floating::giveFocusBack()
{
    // What had the keyboard before may be gone by now.
    QWidget *back = m_before && m_before->isVisible() ? m_before.data() : &m_host;
    back->setFocus(Qt::OtherFocusReason);
}

QSize Floating::fitted(const QSize &area, int width, int more) const
{
    const int margins = 2 * m_theme->metric(Metric::SpaceL);
    const int wide = std::min(m_theme->scaled(width), area.width() - margins);
    const int wished = layout()->heightForWidth(wide + 2 * shadow()) - 2 * shadow() + more;
    return {wide, std::min(wished, area.height() - margins)};
}

QRect Floating::inUpperThird(const QSize &area, const QSize &size)
{
    const QSize left = area - size;
    return {{left.width() / 2, left.height() / 3}, size};
}

QRect Floating::hanging(const QSize &area, const QSize &size) const
{
    return {{(area.width() - size.width()) / 2, m_theme->metric(Metric::SpaceL)}, size};
}

void Floating::settle()
{
    setGeometry(placeIn(m_host.size()).adjusted(-shadow(), -shadow(), shadow(), shadow()));
}

bool Floating::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What is typed here is meant for here: a letter must not decide the case underneath.
        constexpr auto Commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool function = key->key() >= Qt::Key_F1 && key->key() <= Qt::Key_F35;
        if (!(key->modifiers() & Commands) && !function) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::Hide)
        m_shadow = {};
    if (event->type() == QEvent::Show)
        settle(); // the host may have been another size while neither was seen
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        settle(); // what stands in it has grown or shrunk
    return done;
}

bool Floating::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_host && event->type() == QEvent::Resize && isVisible())
        settle();
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (press && m_outside != Outside::Passes && isVisible() && isBeside(watched)) {
        // Whatever was pressed has taken the keyboard already.
        if (m_outside == Outside::Blocks) {
            takeFocus();
        } else {
            giveFocusBack();
            close();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// On the host, but neither on this card nor on another one: a toast keeps its button.
bool Floating::isBeside(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != m_host.window())
        return false;
    for (; widget && widget != &m_host; widget = widget->parentWidget())
        if (qobject_cast<const Floating *>(widget))
            return false;
    return widget != nullptr;
}

void Floating::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

QRect Floating::card() const
{
    return rect().adjusted(shadow(), shadow(), -shadow(), -shadow());
}

void Floating::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
}

void Floating::paintCard(QPainter &painter) const
{
    const int radius = m_theme->metric(Metric::Radius);
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_shadow.size() != pixels || m_shadowColour != m_theme->colour(Colour::Shadow)) {
        // Many layers over the whole card, and a toast is painted with every case that comes behind it.
        m_shadow = QPixmap(pixels);
        m_shadow.setDevicePixelRatio(devicePixelRatioF());
        m_shadow.fill(Qt::transparent);
        m_shadowColour = m_theme->colour(Colour::Shadow);
        QPainter layers(&m_shadow);
        paintShadow(layers, card(), radius, shadow(), m_shadowColour);
    }
    painter.drawPixmap(0, 0, m_shadow);
    paintBox(painter, card(), radius, m_theme->colour(Colour::Raised), m_theme->colour(Colour::LineStrong));
}

} // namespace vigie::ui::kit
