#pragma once

#include "widgets/kit/TabStrip.h"

class QAction;
class QHBoxLayout;

namespace vigie::ui::certification {

/// Above the pages: the stages by name, and beside them what leads back or aside. What goes on stands below.
class StageHead : public QWidget
{
    Q_OBJECT

public:
    explicit StageHead(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void add(QAction &action);
    kit::TabStrip &steps() { return *m_steps; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const kit::ThemeSource &m_theme;
    kit::TabStrip *m_steps;
    QHBoxLayout *m_row;
};

} // namespace vigie::ui::certification
