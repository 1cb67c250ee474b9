#include "widgets/kit/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace vigie::ui::kit {

FlowLayout::FlowLayout(QWidget *parent, int spacing) : QLayout(parent)
{
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

void FlowLayout::setAnchored(int count)
{
    m_anchored = count;
    invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return heightOf(lines(width - margins.left() - margins.right())) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return widest + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const auto all = lines(room.width());
    const int over = m_anchored > 0 ? std::max(0, room.height() - heightOf(all)) : 0;
    QPoint at = room.topLeft() + QPoint(0, over);
    for (const auto &line : all) {
        place(line, at, spacing());
        at.ry() += line.height + spacing();
    }
}

/// From the upper to the lower.
std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> all;
    std::ptrdiff_t anchored = 0; // lines
    int x = 0;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (all.empty() || (x > 0 && x + size.width() > width)) {
            all.emplace_back();
            x = 0;
        }
        all.back().items.push_back(item);
        all.back().height = std::max(all.back().height, size.height());
        x += size.width() + spacing();
        if (i < m_anchored)
            anchored = std::ssize(all);
    }
    std::rotate(all.begin(), all.begin() + anchored, all.end());
    return all;
}

int FlowLayout::heightOf(const std::vector<Line> &lines) const
{
    int height = 0;
    for (const auto &line : lines)
        height += line.height + (height > 0 ? spacing() : 0);
    return height;
}

void FlowLayout::place(const Line &line, QPoint from, int spacing)
{
    for (QLayoutItem *item : line.items) {
        const QSize size = item->sizeHint();
        item->setGeometry(QRect(from, size));
        from.rx() += size.width() + spacing;
    }
}

} // namespace vigie::ui::kit
