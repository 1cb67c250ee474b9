#include "widgets/kit/SectionHeader.h"

#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"

namespace vigie::ui::kit {

SectionHeader::SectionHeader(const ThemeSource &theme, const QString &text, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme.follow(*this);
    setText(text);
}

void SectionHeader::setText(const QString &text)
{
    m_text = visibleLine(text);
    setAccessibleName(m_text);
    update();
}

void SectionHeader::setKeyHint(const QString &key)
{
    m_key = key;
    update();
}

QSize SectionHeader::sizeHint() const
{
    return {m_theme->metric(Metric::PanelMinimum) / 2,
            QFontMetrics(m_theme->font(Type::Caption, Weight::Strong)).height() + m_theme->metric(Metric::SpaceXl) -
                m_theme->metric(Metric::SpaceXs)};
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = m_theme.theme();
    painter.setFont(t.font(Type::Caption, Weight::Strong));
    painter.setPen(t.colour(Colour::TextSecondary));
    // Low in its row: a heading belongs to what follows.
    const QRect line = rect().adjusted(0, t.metric(Metric::SpaceS), 0, 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     elided(painter.font(), m_text, line.width()));
    if (!m_key.isEmpty())
        paintKeyCap(painter, line, t, m_key, t.colour(Colour::TextSecondary), t.colour(Colour::LineStrong));
}

} // namespace vigie::ui::kit
