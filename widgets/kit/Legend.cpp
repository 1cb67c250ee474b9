#include "widgets/kit/Legend.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Painting.h"

#include <QKeyEvent>

#include <algorithm>

namespace vigie::ui::kit {

Legend::Legend(const ThemeSource &theme, QWidget &host, const ActionRegistry &actions)
    : Floating(theme, host), m_actions(actions)
{
    setObjectName(QStringLiteral("legend"));
    setFocusPolicy(Qt::StrongFocus);
}

void Legend::toggle()
{
    if (isOpen())
        return close();
    m_lines = lines();
    QStringList spoken{tr("Keys")};
    for (const Line &line : m_lines)
        spoken << (line.key.isEmpty() ? line.text : tr("%1: %2").arg(line.key, line.text));
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    open();
}

std::vector<Legend::Line> Legend::lines() const
{
    std::vector<Line> out;
    QStringList groups;
    const auto actions = m_actions.available();
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty() && !groups.contains(m_actions.group(*action)))
            groups << m_actions.group(*action);
    for (const QString &group : groups) {
        out.push_back({{}, group});
        for (const QAction *action : actions)
            if (m_actions.group(*action) == group && !action->shortcut().isEmpty())
                out.push_back({keyText(action->shortcut()), action->text()});
    }
    return out;
}

int Legend::lineHeight() const
{
    return m_theme->controlHeight() - m_theme->metric(Metric::SpaceXs);
}

int Legend::columnWidth() const
{
    const QFontMetrics metrics(m_theme->font(Type::Body));
    int text = 0;
    int key = 0;
    for (const Line &line : m_lines) {
        text = std::max(text, metrics.horizontalAdvance(line.text));
        if (!line.key.isEmpty())
            key = std::max(key, keyCapWidth(m_theme.theme(), line.key));
    }
    return text + key + 2 * m_theme->metric(Metric::SpaceXl);
}

QRect Legend::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceXl);
    const int rows = std::max((area.height() - 4 * margin) / lineHeight(), 4);
    const int count = static_cast<int>(m_lines.size());
    const int columns = std::max((count + rows - 1) / rows, count > 8 ? 2 : 1);
    const int perColumn = (count + columns - 1) / columns;
    const int width = std::min(columns * columnWidth() + margin, area.width() - 2 * margin);
    const int height = perColumn * lineHeight() + 2 * margin;
    return {(area.width() - width) / 2, (area.height() - height) / 2, width, height};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
    const int margin = m_theme->metric(Metric::SpaceXl);
    const QRect inner = card().adjusted(margin, margin, -margin, -margin);
    const int perColumn = std::max(inner.height() / lineHeight(), 1);
    const int columns = (static_cast<int>(m_lines.size()) + perColumn - 1) / perColumn;
    const int wide = (inner.width() + margin) / std::max(columns, 1);
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        const QRect box(inner.left() + i / perColumn * wide, inner.top() + i % perColumn * lineHeight(), wide - margin,
                        lineHeight());
        const bool heading = line.key.isEmpty();
        painter.setFont(heading ? m_theme->font(Type::Caption, Weight::Strong) : m_theme->font(Type::Body));
        painter.setPen(m_theme->colour(heading ? Colour::TextSecondary : Colour::Text));
        const int room =
            box.width() - (heading ? 0 : keyCapWidth(m_theme.theme(), line.key) + m_theme->metric(Metric::SpaceS));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(line.text, Qt::ElideRight, room));
        if (!heading)
            paintKeyCap(painter, box, m_theme.theme(), line.key, m_theme->colour(Colour::Text),
                        m_theme->colour(Colour::LineStrong));
    }
}

void Legend::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    close();
}

void Legend::mousePressEvent(QMouseEvent *)
{
    close();
}

} // namespace vigie::ui::kit
