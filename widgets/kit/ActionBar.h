#pragma once

#include "widgets/kit/Button.h"

#include <QAction>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace vigie::ui::kit {

/// The decisions, each with its key, in the order they are read; they never move, the clauses of the case stand behind
/// and above them. Buttons never take the focus by a click, so that the keys keep working.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(const ThemeSource &theme, QWidget *parent = nullptr);
    void add(QAction &action, Button::Role role);
    /// The clauses that fit the case on the desk; replaces the former ones.
    void setSuggested(const std::vector<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Button *make(QAction &action, Button::Role role);
    void keepHeight();
    bool isRepeated(const QMouseEvent &press);

    const ThemeSource &m_theme;
    std::vector<QPointer<QAction>> m_suggestions; ///< a policy may take its actions away
    std::vector<Button *> m_suggested;
    QElapsedTimer m_pressed; ///< since the last press that counted
    QPoint m_pressedAt;      ///< on the screen
};

} // namespace vigie::ui::kit
