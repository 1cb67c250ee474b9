#include "widgets/kit/FastTable.h"

#include "widgets/kit/Painting.h"
#include "widgets/kit/RowDelegate.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace vigie::ui::kit {

FastTable::FastTable(const ThemeSource &theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    setItemDelegate(new RowDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setDragEnabled(false);
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&theme, &ThemeSource::changed, this, &FastTable::applyTheme);
    applyTheme();
}

void FastTable::applyTheme()
{
    {
        // Else every one of a million rows announces its new height.
        const QSignalBlocker quiet(verticalHeader());
        verticalHeader()->setMinimumSectionSize(0);
        verticalHeader()->setDefaultSectionSize(heightOfRow());
    }
    updateGeometries();
    verticalScrollBar()->setSingleStep(heightOfRow());
    layOutColumns();
    viewport()->update();
}

int FastTable::heightOfRow() const
{
    const int more = (m_lines - 1) * QFontMetrics(m_theme->font(Type::Body)).lineSpacing();
    return m_theme->rowHeight() + (more > 0 ? more + m_theme->metric(Metric::SpaceXs) : 0);
}

void FastTable::setLines(int lines)
{
    m_lines = lines;
    static_cast<RowDelegate *>(itemDelegate())->setLines(lines);
    applyTheme();
}

void FastTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    layOutColumns();
}

void FastTable::setColumnWidths(std::vector<int> widths)
{
    m_widths = std::move(widths);
    layOutColumns();
}

void FastTable::layOutColumns()
{
    if (!model() || m_widths.empty())
        return;
    constexpr int Whole = 100;
    const int percent = m_theme->appearance().textPercent;
    const int taken = std::accumulate(m_widths.begin(), m_widths.end(), 0) * percent / Whole;
    const int room = std::max(viewport()->width() - taken, 0);
    const int columns = std::min(model()->columnCount(), static_cast<int>(m_widths.size()));
    for (int column = 0; column < columns; ++column) {
        const int width = m_widths[static_cast<std::size_t>(column)];
        setColumnWidth(column, width > 0 ? width * percent / Whole : room);
    }
}

QRect FastTable::rowRect(int row) const
{
    return {0, rowViewportPosition(row), viewport()->width(), rowHeight(row)};
}

void FastTable::paintEvent(QPaintEvent *event)
{
    const int current = currentIndex().row();
    const int inset = m_theme->metric(Metric::SpaceXs);
    const auto mark = [&](QPainter &painter, int row, Colour colour) {
        paintBox(painter, rowRect(row).adjusted(inset, 1, -inset, -1), m_theme->metric(Metric::RadiusSmall),
                 m_theme->colour(colour));
    };
    {
        QPainter painter(viewport());
        if (m_hovered >= 0 && m_hovered != current)
            mark(painter, m_hovered, Colour::Hover);
        if (current >= 0)
            mark(painter, current, Colour::Selected);
        if (selectionMode() == ExtendedSelection && selectionModel()) {
            const int last = rowAt(viewport()->height() - 1);
            const int end = last < 0 && model() ? model()->rowCount() - 1 : last;
            for (int row = std::max(rowAt(0), 0); row <= end; ++row)
                if (row != current && selectionModel()->isRowSelected(row))
                    mark(painter, row, Colour::Selected);
        }
    }
    QTableView::paintEvent(event);
    if (hasFocus() && current >= 0) {
        QPainter painter(viewport());
        paintFocusRing(painter, rowRect(current).adjusted(inset, 1, -inset, -1), m_theme.theme());
    }
}

void FastTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void FastTable::setHovered(int row)
{
    if (row == m_hovered)
        return;
    for (const int touched : {m_hovered, row})
        if (touched >= 0)
            viewport()->update(rowRect(touched));
    m_hovered = row;
    Q_EMIT rowPointed(row);
}

void FastTable::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void FastTable::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void FastTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    for (const QModelIndex &index : {current, previous})
        if (index.isValid())
            viewport()->update(rowRect(index.row()));
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT rowChosen(current);
}

} // namespace vigie::ui::kit
