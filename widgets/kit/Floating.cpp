#include "widgets/kit/Floating.h"

#include "widgets/kit/Painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <utility>

namespace vigie::ui::kit {

namespace {

/// Lies unseen over the host, under the card: the mouse reaches nothing there, and the keyboard stays where it is.
class Shield : public QWidget
{
public:
    Shield(QWidget &host, std::function<void()> pressed) : QWidget(&host), m_pressed(std::move(pressed))
    {
        setObjectName(QStringLiteral("shield"));
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void mousePressEvent(QMouseEvent *) override { m_pressed(); }
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void wheelEvent(QWheelEvent *event) override { event->accept(); }

private:
    std::function<void()> m_pressed;
};

} // namespace

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
    settle();
    show();
    settle(); // what the host owes its layouts is paid when a child is shown: only now it has its size
    raise();
    takeFocus();
}

void Floating::takeFocus()
{
    // A host that is not on the screen gives its card no keyboard: Qt would let it type unseen.
    if (auto *target = focusTarget(); target && isVisible())
        target->setFocus(Qt::OtherFocusReason);
}

void Floating::close()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget()) || hasFocus();
    hide();
    if (hadFocus) { // what had the keyboard before may be gone by now
        QWidget *back = m_before && m_before->isVisible() ? m_before.data() : &m_host;
        back->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
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

void Floating::shieldHost()
{
    if (m_outside == Outside::Passes || m_shield)
        return;
    m_shield = new Shield(m_host, [this] {
        if (m_outside == Outside::Closes)
            close();
    });
    m_shield->setAccessibleName(accessibleName());
    m_shield->setGeometry(m_host.rect());
    m_shield->show();
    raise();
}

void Floating::settle()
{
    if (m_shield)
        m_shield->setGeometry(m_host.rect());
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
    if (event->type() == QEvent::Hide) {
        m_shadow = {};
        if (m_shield) { // its press may be what closed us
            m_shield->hide();
            m_shield->deleteLater();
            m_shield.clear();
        }
    }
    if (event->type() == QEvent::Show) {
        settle(); // the host may have been another size while neither was seen
        shieldHost();
    }
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        settle(); // what stands in it has grown or shrunk
    return done;
}

bool Floating::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_host && event->type() == QEvent::Resize && isVisible())
        settle();
    return QWidget::eventFilter(watched, event);
}

void Floating::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

/// The keyboard goes round in the card: what it would reach outside lies under it.
bool Floating::focusNextPrevChild(bool next)
{
    if (!takesFocus())
        return QWidget::focusNextPrevChild(next);
    QWidget *const from = window()->focusWidget() ? window()->focusWidget() : this;
    const auto after = [next](QWidget *one) { return next ? one->nextInFocusChain() : one->previousInFocusChain(); };
    for (auto *to = after(from); to != from; to = after(to)) {
        const bool takesTab = (to->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && isAncestorOf(to) && to->isVisible() && to->isEnabled()) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true; // nowhere to go
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
