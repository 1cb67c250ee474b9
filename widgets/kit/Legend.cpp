#include "widgets/kit/Legend.h"

#include "widgets/kit/KeyCaps.h"
#include "widgets/kit/Painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace vigie::ui::kit {

namespace {

constexpr int LeastRows = 4; ///< of a column, however low the window is

}

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
    m_page = 0;
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

/// A heading does not stand alone at the foot of a column.
int Legend::columnsNeeded(int rows) const
{
    int columns = 1;
    int row = 0;
    for (const Line &line : m_lines) {
        if (row == rows || (line.key.isEmpty() && row == rows - 1)) {
            ++columns;
            row = 0;
        }
        ++row;
    }
    return columns;
}

Legend::Spread Legend::spread(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceXl);
    const int most = std::max((area.height() - 4 * margin) / lineHeight(), LeastRows);
    const int wide = std::max((area.width() - 3 * margin) / columnWidth(), 1);
    Spread out{most, std::min(columnsNeeded(most), wide), 1};
    const int needed = columnsNeeded(most);
    out.pages = (needed + out.columns - 1) / out.columns;
    if (out.pages > 1)
        return out;
    // All of it is seen at once: columns of one height are calmer than a last one with two lines.
    while (out.rows > LeastRows && columnsNeeded(out.rows - 1) <= out.columns)
        --out.rows;
    return out;
}

QRect Legend::placeIn(const QSize &area) const
{
    const int margin = m_theme->metric(Metric::SpaceXl);
    const auto [rows, columns, pages] = spread(area);
    const int foot = pages > 1 ? 1 : 0;
    const int width = std::min(columns * columnWidth() + margin, area.width() - 2 * margin);
    const int height = (rows + foot) * lineHeight() + 2 * margin;
    return {(area.width() - width) / 2, (area.height() - height) / 2, width, height};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter);
    const int margin = m_theme->metric(Metric::SpaceXl);
    const QRect inner = card().adjusted(margin, margin, -margin, -margin);
    const auto [rows, columns, pages] = spread(parentWidget()->size());
    const int wide = (inner.width() + margin) / columns;
    int column = 0;
    int row = 0;
    for (const Line &line : m_lines) {
        if (row == rows || (line.key.isEmpty() && row == rows - 1)) {
            ++column;
            row = 0;
        }
        if (column / columns == m_page)
            paintLine(painter,
                      QRect(inner.left() + column % columns * wide, inner.top() + row * lineHeight(), wide - margin,
                            lineHeight()),
                      line);
        ++row;
    }
    if (pages == 1)
        return;
    painter.setFont(m_theme->font(Type::Caption));
    painter.setPen(m_theme->colour(Colour::TextSecondary));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter | Qt::TextSingleLine,
                     tr("Page %1 of %2, Page Down goes on").arg(m_page + 1).arg(pages));
}

void Legend::paintLine(QPainter &painter, const QRect &box, const Line &line) const
{
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

bool Legend::turn(int by)
{
    const int pages = spread(parentWidget()->size()).pages;
    if (pages == 1)
        return false;
    m_page = std::clamp(m_page + by, 0, pages - 1);
    update();
    return true;
}

void Legend::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Space:
        if (turn(1))
            return;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        if (turn(-1))
            return;
        break;
    default:
        break;
    }
    close();
}

void Legend::mousePressEvent(QMouseEvent *)
{
    close();
}

void Legend::wheelEvent(QWheelEvent *event)
{
    turn(event->angleDelta().y() < 0 ? 1 : -1);
    event->accept();
}

} // namespace vigie::ui::kit
