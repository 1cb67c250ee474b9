#pragma once

#include "widgets/kit/PlainLabel.h"
#include "widgets/kit/Tones.h"
#include "widgets/shell/KeyField.h"

#include <QWidget>

class QAction;

namespace vigie::ui::shell {

/// One action of the keymap: what it does, its key, the way back to the key it came with, and what is to be said.
class KeyRow : public QWidget
{
    Q_OBJECT

public:
    KeyRow(const kit::ThemeSource &theme, const QAction &action, const QKeySequence &standard,
           QWidget *parent = nullptr);

    const QString &id() const { return m_id; }
    void setKey(const QKeySequence &key);
    /// An empty `text` says nothing.
    void say(kit::Tone tone, const QString &text);
    QString said() const { return m_note->text(); }

Q_SIGNALS:
    void keyChosen(const QString &id, const QKeySequence &key);

private:
    QString m_id;
    QKeySequence m_standard;
    KeyField *m_field;
    kit::Button *m_reset;
    kit::PlainLabel *m_note;
};

} // namespace vigie::ui::shell
