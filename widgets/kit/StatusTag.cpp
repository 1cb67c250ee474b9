#include "widgets/kit/StatusTag.h"

#include "widgets/kit/Painting.h"
#include "widgets/kit/VisibleText.h"

#include <QFontMetrics>

namespace vigie::ui::kit {

namespace {

/// A little lower than the letters beside it.
int tagIcon(const Theme &theme)
{
    constexpr int Side = 12;
    return theme.scaled(Side);
}

QFont tagFont(const Theme &theme)
{
    return theme.font(Type::Caption, Weight::Medium);
}

int tagHeight(const Theme &theme)
{
    return QFontMetrics(tagFont(theme)).height() + theme.metric(Metric::SpaceXs) + 2;
}

} // namespace

int tagWidth(const Theme &theme, const QString &word)
{
    return textWidth(tagFont(theme), word) + tagIcon(theme) + 3 * theme.metric(Metric::SpaceXs) +
           theme.metric(Metric::SpaceXs);
}

void paintTag(QPainter &painter, const QRect &rect, const Theme &theme, Tone tone, const QString &word,
              std::optional<Icon> icon)
{
    const int space = theme.metric(Metric::SpaceXs);
    const int side = tagIcon(theme);
    const int height = std::min(tagHeight(theme), rect.height());
    const int width = std::min(tagWidth(theme, word), rect.width());
    const QRect box(rect.left(), rect.center().y() + 1 - (height + 1) / 2, width, height);
    const QColor ink = theme.colour(inkOf(tone));
    // High contrast has no soft grounds worth the name: a line holds the tag together there.
    const bool lined = theme.appearance().scheme == Scheme::HighContrast;
    paintBox(painter, box, theme.metric(Metric::RadiusSmall), theme.colour(softOf(tone)), lined ? ink : QColor());
    paintIcon(painter, QRect(box.left() + space + 1, box.top(), side, height), icon.value_or(iconOf(tone)), ink, side);
    painter.save();
    painter.setFont(tagFont(theme));
    painter.setPen(ink);
    const QRect text = box.adjusted(side + 2 * space + 1, 0, -space, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     elided(painter.font(), word, text.width()));
    painter.restore();
}

StatusTag::StatusTag(const ThemeSource &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    theme.follow(*this);
}

void StatusTag::setState(Tone tone, const QString &word, std::optional<Icon> icon)
{
    m_tone = tone;
    m_icon = icon;
    m_word = visibleLine(word);
    setAccessibleName(m_word);
    updateGeometry();
    update();
}

QSize StatusTag::sizeHint() const
{
    return {tagWidth(m_theme.theme(), m_word), tagHeight(m_theme.theme())};
}

void StatusTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(painter, rect(), m_theme.theme(), m_tone, m_word);
}

} // namespace vigie::ui::kit
