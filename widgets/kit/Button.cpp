#include "widgets/kit/Button.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Painting.h"

#include <QAction>
#include <QPainter>

namespace vigie::ui::kit {

Button::Button(const ThemeSource &theme, const QString &text, Role role, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_role(role)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    theme.follow(*this);
}

void Button::follow(QAction &action)
{
    const auto copy = [this, &action] {
        setText(action.iconText()); // short; the same as text() unless the action says otherwise
        setAccessibleName(action.text());
        setEnabled(action.isEnabled());
        setVisible(action.isVisible());
        setCheckable(action.isCheckable());
        setChecked(action.isChecked());
        setKeyHint(keyText(action.shortcut()));
    };
    copy();
    connect(&action, &QAction::changed, this, copy);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
}

void Button::setKeyHint(const QString &key)
{
    if (key == m_key)
        return;
    m_key = key;
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key %1").arg(key));
    updateGeometry();
    update();
}

void Button::setGlyph(std::optional<Icon> glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void Button::setRole(Role role)
{
    m_role = role;
    update();
}

void Button::setPadding(Padding padding)
{
    m_padding = padding;
    updateGeometry();
    update();
}

int Button::padding() const
{
    const bool narrow = text().isEmpty() || m_padding == Padding::Narrow;
    return m_theme->metric(narrow ? Metric::SpaceS : Metric::SpaceM);
}

/// On both sides of the key cap. Narrow: as far as it is from the edges above and below it.
int Button::besideKey() const
{
    const int space = m_theme->metric(Metric::SpaceS);
    return m_padding == Padding::Narrow ? space * 3 / 4 : space;
}

QSize Button::sizeHint() const
{
    const int space = m_theme->metric(Metric::SpaceS);
    int width = 2 * padding();
    if (!text().isEmpty())
        width += textWidth(m_theme->font(Type::Body, Weight::Medium), text());
    if (m_glyph)
        width += m_theme->metric(Metric::IconSmall) + (text().isEmpty() ? 0 : space);
    if (!m_key.isEmpty())
        width += keyCapWidth(m_theme.theme(), m_key) +
                 (text().isEmpty() ? space - m_theme->metric(Metric::SpaceXs) : 2 * besideKey() - padding());
    return {width, m_theme->controlHeight()};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

Button::Paint Button::paint() const
{
    const Theme &t = m_theme.theme();
    const bool hot = underMouse();
    const bool down = isDown() || isChecked();
    if (!isEnabled())
        return {QColor(), m_role == Role::Quiet ? QColor() : t.colour(Colour::Line), t.colour(Colour::TextDisabled),
                t.colour(Colour::TextDisabled)};
    switch (m_role) {
    case Role::Primary: {
        const auto fill = t.colour(down ? Colour::AccentPressed : hot ? Colour::AccentHover : Colour::Accent);
        return {fill, {}, t.colour(Colour::OnAccent), t.colour(Colour::OnAccent)};
    }
    case Role::Danger:
        if (down || hot)
            return {t.colour(down ? Colour::DangerHover : Colour::DangerFill),
                    {},
                    t.colour(Colour::OnDanger),
                    t.colour(Colour::OnDanger)};
        return {t.colour(Colour::Surface), t.colour(Colour::LineStrong), t.colour(Colour::Danger),
                t.colour(Colour::TextSecondary)};
    case Role::Quiet:
        return {down  ? t.colour(Colour::Pressed)
                : hot ? t.colour(Colour::Hover)
                      : QColor(),
                {},
                t.colour(Colour::Text),
                t.colour(Colour::TextSecondary)};
    case Role::Plain:
        break;
    }
    return {t.colour(down  ? Colour::Pressed
                     : hot ? Colour::Hover
                           : Colour::Surface),
            t.colour(Colour::LineStrong), t.colour(Colour::Text), t.colour(Colour::TextSecondary)};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Paint look = paint();
    const int space = m_theme->metric(Metric::SpaceS);
    const int beside = besideKey();
    const bool gap = hasFocus() && m_role == Role::Primary; // a blue ring on a blue button would not show
    const int inset = gap ? m_theme->metric(Metric::FocusWidth) + 1 : 0;
    if (look.fill.isValid() || look.line.isValid())
        paintBox(painter, rect().adjusted(inset, inset, -inset, -inset), m_theme->metric(Metric::Radius) - inset,
                 look.fill, look.line);
    if (m_role == Role::Quiet && isChecked())
        paintBox(painter, rect(), m_theme->metric(Metric::Radius), m_theme->colour(Colour::Selected));

    QRect content = rect().adjusted(padding(), 0, -padding(), 0);
    if (!m_key.isEmpty()) {
        const QRect area = rect().adjusted(0, 0, -beside, 0);
        QColor line = look.hint;
        line.setAlphaF(line.alphaF() * 0.45F); // the cap's outline stays behind the letter
        paintKeyCap(painter, area, m_theme.theme(), m_key, look.hint, line);
        content.setRight(area.right() - keyCapWidth(m_theme.theme(), m_key) - beside);
    }
    if (m_glyph) {
        const int side = m_theme->metric(Metric::IconSmall);
        const QRect box = text().isEmpty() ? content : QRect(content.left(), content.top(), side, content.height());
        paintIcon(painter, box, *m_glyph, look.ink, side);
        content.setLeft(content.left() + side + space);
    }
    painter.setFont(m_theme->font(Type::Body, Weight::Medium));
    painter.setPen(look.ink);
    const auto alignment = m_key.isEmpty() && !m_glyph ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft;
    painter.drawText(content, static_cast<int>(alignment) | Qt::TextSingleLine,
                     elided(painter.font(), text(), content.width()));
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme.theme());
}

void Button::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace vigie::ui::kit
