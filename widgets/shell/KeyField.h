#pragma once

#include "widgets/kit/Button.h"

#include <QKeySequence>

namespace vigie::ui::shell {

/// Shows a key and asks for another one: pressed once it listens, the next key is the answer. Escape keeps what was,
/// Delete (while it does not listen) takes the key away.
class KeyField : public kit::Button
{
    Q_OBJECT

public:
    KeyField(const kit::ThemeSource &theme, const QString &action, QWidget *parent = nullptr);
    void setKey(const QKeySequence &key);
    bool isListening() const { return m_listening; }

Q_SIGNALS:
    void keyPressed(const QKeySequence &key); ///< empty: none is wanted
    void listeningStarted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void listen(bool listening);
    void describe();

    QString m_action;
    QKeySequence m_key;
    bool m_listening = false;
};

} // namespace vigie::ui::shell
