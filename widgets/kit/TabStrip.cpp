#include "widgets/kit/TabStrip.h"

#include "widgets/kit/Painting.h"

namespace vigie::ui::kit {

TabStrip::TabStrip(const ThemeSource &theme, QWidget *parent) : QTabBar(parent), m_theme(theme)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setFocusPolicy(Qt::TabFocus);
    theme.follow(*this);
}

void TabStrip::setKeyHint(const QString &key)
{
    setToolTip(key);
}

int TabStrip::indent(int index) const
{
    return index == 0 ? m_theme->metric(Metric::SpaceS) : 0; // its word stands above the words of the page
}

QSize TabStrip::tabSizeHint(int index) const
{
    // As wide as the strong weight, so that nothing moves when another tab becomes the current one.
    return {textWidth(m_theme->font(Type::Body, Weight::Strong), tabText(index)) + m_theme->metric(Metric::SpaceL) +
                indent(index),
            m_theme->rowHeight()};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = m_theme.theme();
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colour(Colour::Line));
    for (int i = 0; i < count(); ++i) {
        const QRect cell = tabRect(i).adjusted(indent(i), 0, 0, 0);
        const bool current = i == currentIndex();
        painter.setFont(t.font(Type::Body, current ? Weight::Strong : Weight::Regular));
        painter.setPen(t.colour(!isTabEnabled(i) ? Colour::TextDisabled
                                : current        ? Colour::Text
                                                 : Colour::TextSecondary));
        painter.drawText(cell, Qt::AlignCenter, tabText(i));
        if (current)
            painter.fillRect(cell.adjusted(t.metric(Metric::SpaceXs), cell.height() - t.metric(Metric::FocusWidth),
                                           -t.metric(Metric::SpaceXs), 0),
                             t.colour(Colour::Accent));
        if (current && hasFocus())
            paintFocusRing(painter, cell.adjusted(1, 1, -1, -1), t);
    }
}

} // namespace vigie::ui::kit
