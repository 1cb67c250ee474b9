#include "widgets/kit/StateView.h"

#include <QVBoxLayout>

#include <array>

namespace vigie::ui::kit {

namespace {

/// In the order of StateView::State.
constexpr std::array Icons = {Icon::Inbox, Icon::Hourglass, Icon::CloudOff, Icon::TriangleAlert, Icon::Lock};

} // namespace

StateView::StateView(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)),
      m_sentence(new PlainLabel(
          theme, {.type = Type::Emphasis, .colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_action(new Button(theme, {}, Button::Role::Plain, this))
{
    setObjectName(QStringLiteral("stateView"));
    m_action->setObjectName(QStringLiteral("stateAction"));
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    const int space = theme->metric(Metric::SpaceM);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(space);
    column->addStretch(2); // a little above the middle looks centred
    column->addWidget(m_icon);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QAbstractButton::clicked, this, &StateView::actionTriggered);
    connect(&theme, &ThemeSource::changed, this, &StateView::drawIcon);
    m_action->hide();
    drawIcon();
}

void StateView::setState(State state, const QString &sentence, const QString &action, const QString &key)
{
    m_state = state;
    m_sentence->setPlainText(sentence);
    setAccessibleName(m_sentence->text());
    m_action->setText(action);
    m_action->setKeyHint(key);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    drawIcon();
}

void StateView::drawIcon()
{
    const int side = m_theme->metric(Metric::IconLarge);
    m_icon->setPixmap(iconPixmap(Icons[static_cast<std::size_t>(m_state)], m_theme->colour(Colour::TextDisabled), side,
                                 devicePixelRatioF()));
}

} // namespace vigie::ui::kit
