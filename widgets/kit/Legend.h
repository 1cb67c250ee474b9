#pragma once

#include "widgets/kit/ActionRegistry.h"
#include "widgets/kit/Floating.h"

namespace vigie::ui::kit {

/// Every key that works here, on one press. Any key or click puts it away.
class Legend : public Floating
{
    Q_OBJECT

public:
    Legend(const ThemeSource &theme, QWidget &host, const ActionRegistry &actions);
    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QRect placeIn(const QSize &area) const override;

private:
    struct Line
    {
        QString key; ///< empty: a heading
        QString text;
    };
    /// How the lines are spread: over columns, and over pages when they do not fit on one.
    struct Spread
    {
        int rows = 1;    ///< of a column
        int columns = 1; ///< of a page
        int pages = 1;
    };
    std::vector<Line> lines() const;
    int columnWidth() const;
    int lineHeight() const;
    int columnsNeeded(int rows) const;
    Spread spread(const QSize &area) const;
    bool turn(int by);
    void paintLine(QPainter &painter, const QRect &box, const Line &line) const;

    const ActionRegistry &m_actions;
    std::vector<Line> m_lines;
    int m_page = 0;
};

} // namespace vigie::ui::kit
