#pragma once

#include "widgets/kit/Button.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace vigie::ui::content {

/// The decisions, each with its key, in the order they are read; they never move, the clauses of the case stand behind
/// and above them. Buttons never take the focus by a click, so that the keys keep working.
class ActionBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActionBar(const kit::ThemeSource &theme, QWidget *parent = nullptr);
    void add(QAction &action, kit::Button::Role role);
    /// The clauses that fit the case on the desk; replaces the former ones.
    void setSuggested(const std::vector<QAction *> &actions);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    kit::Button *make(QAction &action, kit::Button::Role role);
    void keepHeight();

    const kit::ThemeSource &m_theme;
    std::vector<QPointer<QAction>> m_suggestions; ///< a policy may take its actions away
    std::vector<kit::Button *> m_suggested;
};

} // namespace vigie::ui::content
