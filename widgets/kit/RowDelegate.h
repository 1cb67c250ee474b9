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
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const ThemeSource &m_theme;
};

} // namespace vigie::ui::kit
