#include "widgets/kit/Banner.h"

#include "widgets/kit/Painting.h"

#include <QHBoxLayout>

namespace vigie::ui::kit {

Banner::Banner(const ThemeSource &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new PlainLabel(theme, {.flow = PlainLabel::Flow::Wrap}, this)),
      m_action(new Button(theme, {}, Button::Role::Plain, this))
{
    setObjectName(QStringLiteral("banner"));
    m_action->setObjectName(QStringLiteral("bannerAction"));
    auto *row = new QHBoxLayout(this);
    const int space = theme->metric(Metric::SpaceS);
    row->setContentsMargins(2 * space + theme->metric(Metric::IconSmall) + space, space / 2, space, space / 2);
    row->setSpacing(space);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    setMinimumHeight(theme->metric(Metric::RowComfortable));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true); // a sentence that is too long for the window goes on below
    setSizePolicy(policy);
    connect(m_action, &QAbstractButton::clicked, this, &Banner::actionTriggered);
    theme.follow(*this);
    m_action->hide();
}

void Banner::setMessage(Tone tone, Icon icon, const QString &text, const QString &action)
{
    m_tone = tone;
    m_icon = icon;
    m_text->setPlainText(text);
    m_text->setColour(Colour::Text);
    setAccessibleName(m_text->text());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = m_theme.theme();
    painter.fillRect(rect(), t.colour(softOf(m_tone)));
    painter.fillRect(QRect(0, height() - 1, width(), t.metric(Metric::Hairline)), t.colour(Colour::Line));
    const int side = t.metric(Metric::IconSmall);
    paintIcon(painter, QRect(t.metric(Metric::SpaceL), 0, side, height()), m_icon, t.colour(inkOf(m_tone)), side);
}

} // namespace vigie::ui::kit
