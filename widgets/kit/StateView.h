#pragma once

#include "widgets/kit/Button.h"
#include "widgets/kit/PlainLabel.h"

#include <QWidget>

namespace vigie::ui::kit {

/// What a view shows when it has nothing to show: a symbol, one sentence, one action.
class StateView : public QWidget
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Offline, Error, NoPermission };

    explicit StateView(const ThemeSource &theme, QWidget *parent = nullptr);
    /// An empty `action` offers none; `key` is the key that does the same.
    void setState(State state, const QString &sentence, const QString &action = {}, const QString &key = {});
    State state() const { return m_state; }
    QString sentence() const { return m_sentence->text(); }

Q_SIGNALS:
    void actionTriggered();

private:
    void drawIcon();

    const ThemeSource &m_theme;
    State m_state = State::Loading;
    QLabel *m_icon;
    PlainLabel *m_sentence;
    Button *m_action;
};

} // namespace vigie::ui::kit
