#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QAbstractItemDelegate>

namespace vigie::ui::kit {

/// Paints the cells of FastTable from the roles of models/items. The row's ground is the table's.
class RowDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(const ThemeSource &theme, QObject *parent = nullptr)
        : QAbstractItemDelegate(parent), m_theme(theme)
    {}
    /// Two: a text stands under the tag of its row.
    void setLines(int lines) { m_lines = lines; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Ticks the box of a row: a click on it, or Space anywhere in the row.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintText(QPainter &painter, const QRect &box, const QModelIndex &index) const;
    /// Where there is a box to tick: paints it, and answers what is left beside it.
    QRect besideBox(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const ThemeSource &m_theme;
    int m_lines = 1;
};

} // namespace vigie::ui::kit
