#include "widgets/kit/Pill.h"

#include "widgets/kit/Icon.h"
#include "widgets/kit/Painting.h"

#include <QPainter>

namespace vigie::ui::kit {

Pill::Pill(const ThemeSource &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme.follow(*this);
    setCount(0);
}

void Pill::setCount(int count)
{
    m_count = count;
    setText(tr("%n new", nullptr, count));
    setVisible(count > 0);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const int space = m_theme->metric(Metric::SpaceS);
    return {textWidth(m_theme->font(Type::Caption, Weight::Strong), text()) + m_theme->metric(Metric::IconSmall) +
                3 * space,
            m_theme->metric(Metric::ControlSmall)};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = m_theme.theme();
    const auto fill = isDown() ? Colour::AccentPressed : underMouse() ? Colour::AccentHover : Colour::Accent;
    const int inset = hasFocus() ? t.metric(Metric::FocusWidth) + 1 : 0;
    paintBox(painter, rect().adjusted(inset, inset, -inset, -inset), height() / 2.0, t.colour(fill));
    if (hasFocus()) {
        const qreal half = t.metric(Metric::FocusWidth) / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.colour(Colour::Focus), t.metric(Metric::FocusWidth)));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), height() / 2.0, height() / 2.0);
    }
    const int space = t.metric(Metric::SpaceS);
    const int side = t.metric(Metric::IconSmall);
    const QColor ink = t.colour(Colour::OnAccent);
    paintIcon(painter, QRect(space, 0, side, height()), Icon::ChevronUp, ink, side);
    painter.setFont(t.font(Type::Caption, Weight::Strong));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(space + side + space / 2, 0, -space, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace vigie::ui::kit
