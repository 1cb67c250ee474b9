#include "widgets/shell/PrivacyCurtain.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/KeyRules.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace vigie::ui::shell {

PrivacyCurtain::PrivacyCurtain(const kit::ThemeSource &theme, QWidget &window)
    : QWidget(&window), m_theme(theme), m_window(window)
{
    setObjectName(QStringLiteral("privacyCurtain"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setVisible(false);
    window.installEventFilter(this);
    theme.follow(*this);
}

void PrivacyCurtain::draw(const QKeySequence &key)
{
    if (isVisible())
        return;
    m_key = key;
    setAccessibleName(tr("The window is hidden. %1 leads back.").arg(kit::keyText(m_key)));
    while (auto *popup = QApplication::activePopupWidget())
        popup->close(); // a list or a menu is a window of its own
    m_before = m_window.focusWidget();
    // A desk that goes on behind it may ask for the focus: it must not get it, nor any key.
    for (auto *child : m_window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (child == this || !child->isEnabled())
            continue;
        child->setEnabled(false);
        m_behind.emplace_back(child);
    }
    setGeometry(m_window.rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    repaint(); // now, not with the next frame
}

void PrivacyCurtain::open()
{
    if (!isVisible())
        return;
    hide();
    for (const auto &child : m_behind)
        if (child)
            child->setEnabled(true);
    m_behind.clear();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool PrivacyCurtain::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool PrivacyCurtain::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        setGeometry(m_window.rect());
    return QWidget::eventFilter(watched, event);
}

void PrivacyCurtain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(kit::Colour::Ground));
    painter.setFont(m_theme->font(kit::Type::Body));
    painter.setPen(m_theme->colour(kit::Colour::TextSecondary));
    painter.drawText(rect(), Qt::AlignCenter, accessibleName());
}

void PrivacyCurtain::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->isAutoRepeat())
        return;
    const auto pressed = kit::pressedKey(*event);
    if (pressed == m_key || event->key() == Qt::Key_Escape)
        open();
}

void PrivacyCurtain::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    open();
}

} // namespace vigie::ui::shell
