#include "widgets/kit/RailButton.h"

#include "widgets/kit/Digits.h"
#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"

#include <QPainter>

namespace vigie::ui::kit {

namespace {

constexpr int MostShown = 999; // three digits fit the rail

}

RailButton::RailButton(const ThemeSource &theme, Icon icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(plainToolTip(name));
    setAccessibleDescription(name); // else the tool tip, which carries markup, is read aloud
    describe();
    theme.follow(*this);
}

void RailButton::setCount(int count)
{
    m_count = count;
    describe();
}

void RailButton::setAlarm(std::optional<Tone> alarm)
{
    m_alarm = alarm;
    describe();
}

void RailButton::describe()
{
    QString name = m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text();
    if (m_alarm == Tone::Danger)
        name = tr("%1, a promise is broken").arg(name);
    else if (m_alarm == Tone::Soon)
        name = tr("%1, a promise is in danger").arg(name);
    setAccessibleName(name);
    update();
}

QSize RailButton::sizeHint() const
{
    const int side = m_theme->metric(Metric::RailWidth);
    return {side, side};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = m_theme.theme();
    const int space = t.metric(Metric::SpaceXs);
    const QRect box = rect().adjusted(space, space, -space, -space);
    if (isChecked())
        paintBox(painter, box, t.metric(Metric::Radius), t.colour(Colour::Selected));
    else if (underMouse() || isDown())
        paintBox(painter, box, t.metric(Metric::Radius), t.colour(isDown() ? Colour::Pressed : Colour::Hover));
    const QColor ink = t.colour(!isEnabled()  ? Colour::TextDisabled
                                : isChecked() ? Colour::AccentText
                                              : Colour::TextSecondary);
    const bool counted = m_count > 0;
    const int lift = counted ? 2 * space - 1 : 0;
    paintIcon(painter, box.adjusted(0, 0, 0, -lift), m_icon, ink, t.metric(Metric::IconMedium));
    if (counted) {
        painter.setFont(t.font(Type::Caption, Weight::Medium));
        painter.setPen(ink);
        const QString count = m_count > MostShown ? QStringLiteral("%1+").arg(MostShown) : QString::number(m_count);
        const int line = painter.fontMetrics().height();
        paintDigits(painter, QRectF(box.left(), box.bottom() - line + 1, box.width(), line), Qt::AlignHCenter, count);
    }
    if (m_alarm) {
        const int dot = t.metric(Metric::Dot);
        const QRectF spot(box.center().x() + dot - 1, box.top() + space - 1, dot, dot);
        paintBox(painter, spot.adjusted(-2, -2, 2, 2), dot, t.colour(isChecked() ? Colour::Selected : Colour::Surface));
        paintBox(painter, spot, dot / 2.0, t.colour(fillOf(*m_alarm)));
    }
    if (hasFocus())
        paintFocusRing(painter, box, t);
}

} // namespace vigie::ui::kit
