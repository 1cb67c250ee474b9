#include "widgets/notices/ViewingStrip.h"

#include <QHBoxLayout>

namespace vigie::ui::notices {

using kit::Colour;
using kit::Metric;
using kit::PlainLabel;

ViewingStrip::ViewingStrip(const kit::ThemeSource &theme, QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel(theme, {.colour = Colour::TextSecondary, .flow = PlainLabel::Flow::Wrap}, this)),
      m_look(new kit::Button(theme, {}, kit::Button::Role::Quiet, this))
{
    setObjectName(QStringLiteral("viewingStrip"));
    setAccessibleName(tr("Restricted content"));
    m_words->setObjectName(QStringLiteral("viewingState"));
    m_look->setObjectName(QStringLiteral("viewingAsk"));
    m_look->setFocusPolicy(Qt::TabFocus);
    const int space = theme->metric(Metric::SpaceS);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * space, space, 2 * space, space);
    row->setSpacing(space);
    row->addWidget(m_words, 1);
    row->addWidget(m_look);
    showCovered();
}

void ViewingStrip::showCovered()
{
    m_words->setColour(Colour::TextSecondary);
    m_words->setPlainText(tr("Restricted: it can be decided unseen. Looking takes a reason and is logged."));
}

void ViewingStrip::showLeft(Milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    m_words->setColour(Colour::Danger);
    m_words->setPlainText(tr("Logged. Gone in %n second(s).", nullptr, static_cast<int>(seconds)));
}

} // namespace vigie::ui::notices
