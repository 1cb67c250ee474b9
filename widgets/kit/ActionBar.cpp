#include "widgets/kit/ActionBar.h"

#include "widgets/kit/FlowLayout.h"

#include <QAction>
#include <QGuiApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QStyleHints>

#include <algorithm>

namespace vigie::ui::kit {

ActionBar::ActionBar(const ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("actionBar"));
    setAccessibleName(tr("Decisions"));
    const int space = theme->metric(Metric::SpaceS);
    auto *flow = new FlowLayout(this, space);
    flow->setContentsMargins(space + space / 2, space + space / 2, space + space / 2, space + space / 2);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    theme.follow(*this);
}

Button *ActionBar::make(QAction &action, Button::Role role)
{
    auto *button = new Button(m_theme, {}, role, this);
    button->setObjectName(QStringLiteral("button.") + action.objectName());
    button->setFocusPolicy(Qt::TabFocus);
    button->setPadding(Button::Padding::Narrow);
    button->follow(action);
    button->installEventFilter(this);
    layout()->addWidget(button);
    return button;
}

void ActionBar::add(QAction &action, Button::Role role)
{
    make(action, role);
    // The mouse finds them where they were for the case before, however many clauses fit this one.
    static_cast<FlowLayout *>(layout())->setAnchored(layout()->count());
}

void ActionBar::setSuggested(const std::vector<QAction *> &actions)
{
    if (std::ranges::equal(actions, m_suggestions, std::equal_to<QAction *>()))
        return;
    m_suggestions.assign(actions.begin(), actions.end());
    for (auto *button : m_suggested) {
        // It may be the one whose click brought us here.
        layout()->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    m_suggested.clear();
    for (auto *action : actions)
        m_suggested.push_back(make(*action, Button::Role::Danger));
    layout()->invalidate();
    keepHeight();
}

void ActionBar::keepHeight()
{
    // Once it has needed a line it keeps it: the picture above must not change its size from case to case.
    setMinimumHeight(std::max(minimumHeight(), layout()->heightForWidth(width())));
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    setMinimumHeight(0);
    keepHeight();
}

/// The second press of a double click would decide the case that has just come, unseen.
bool ActionBar::isRepeated(const QMouseEvent &press)
{
    const QPoint at = press.globalPosition().toPoint();
    const auto *hints = QGuiApplication::styleHints();
    const bool soon = m_pressed.isValid() && !m_pressed.hasExpired(hints->mouseDoubleClickInterval());
    if (soon && (at - m_pressedAt).manhattanLength() <= hints->mouseDoubleClickDistance())
        return true;
    m_pressed.start();
    m_pressedAt = at;
    return false;
}

bool ActionBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (press && isRepeated(static_cast<const QMouseEvent &>(*event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->colour(Colour::Surface));
    painter.fillRect(QRect(0, 0, width(), m_theme->metric(Metric::Hairline)), m_theme->colour(Colour::Line));
}

} // namespace vigie::ui::kit
