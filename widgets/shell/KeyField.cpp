#include "widgets/shell/KeyField.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/KeyRules.h"

#include <QKeyEvent>

namespace vigie::ui::shell {

KeyField::KeyField(const kit::ThemeSource &theme, const QString &action, QWidget *parent)
    : kit::Button(theme, {}, Role::Plain, parent), m_action(action)
{
    connect(this, &QAbstractButton::clicked, this, [this] { listen(!m_listening); });
    describe();
}

void KeyField::setKey(const QKeySequence &key)
{
    m_key = key;
    describe();
}

void KeyField::listen(bool listening)
{
    if (m_listening == listening)
        return;
    m_listening = listening;
    describe();
    if (listening)
        Q_EMIT listeningStarted();
}

void KeyField::describe()
{
    const QString key = m_key.isEmpty() ? tr("No key") : kit::keyText(m_key);
    setText(m_listening ? tr("Press the new key…") : key);
    setRole(m_listening ? Role::Primary : Role::Plain);
    setAccessibleName(m_listening ? tr("%1: press the new key, Escape to keep %2").arg(m_action, key)
                                  : tr("%1: %2").arg(m_action, key));
    updateGeometry();
}

bool KeyField::event(QEvent *event)
{
    // While it listens no key may do what it is bound to.
    if (event->type() == QEvent::ShortcutOverride && m_listening) {
        event->accept();
        return true;
    }
    // Tab would move the focus before keyPressEvent sees it.
    if (event->type() == QEvent::KeyPress && m_listening) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return kit::Button::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (!m_listening) {
        if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
            Q_EMIT keyPressed({});
            return;
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return listen(true);
        return kit::Button::keyPressEvent(event);
    }
    event->accept();
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        return listen(false);
    if (const auto key = kit::pressedKey(*event)) {
        listen(false);
        Q_EMIT keyPressed(*key);
    }
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    listen(false);
    kit::Button::focusOutEvent(event);
}

} // namespace vigie::ui::shell
