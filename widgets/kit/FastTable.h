#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QTableView>

#include <vector>

namespace vigie::ui::kit {

/// A list of any length: fixed row height, fixed columns, no word wrap, one delegate, no widget per row.
class FastTable : public QTableView
{
    Q_OBJECT

public:
    explicit FastTable(const ThemeSource &theme, QWidget *parent = nullptr);

    /// Two: the words of a row stand under its tag, in the one column for both; the tag's own is not shown.
    void setLines(int lines);
    /// Widths in logical pixels at 100 % text; 0 = what is left.
    void setColumnWidths(std::vector<int> widths);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The person went to another row.
    void rowChosen(const QModelIndex &index);
    /// The mouse is over this row; −1: over none.
    void rowPointed(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &) override {} ///< letters are actions here, not a search

private:
    void applyTheme();
    void layOutColumns();
    int heightOfRow() const;
    QRect rowRect(int row) const;
    void setHovered(int row);

    const ThemeSource &m_theme;
    std::vector<int> m_widths;
    int m_lines = 1;
    int m_hovered = -1;
};

} // namespace vigie::ui::kit
