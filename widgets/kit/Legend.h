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
    QRect placeIn(const QSize &area) const override;

private:
    struct Line
    {
        QString key; ///< empty: a heading
        QString text;
    };
    std::vector<Line> lines() const;
    int columnWidth() const;
    int lineHeight() const;

    const ActionRegistry &m_actions;
    std::vector<Line> m_lines;
};

} // namespace vigie::ui::kit
