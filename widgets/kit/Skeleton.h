#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QWidget>

namespace vigie::ui::kit {

/// A quiet bar where a line of text will be. Stands still: it says "soon", it does not ask for attention.
void paintSkeleton(QPainter &painter, const QRect &rect, const Theme &theme);

/// A few lines of it.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    Skeleton(const ThemeSource &theme, int lines, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    int m_lines;
};

} // namespace vigie::ui::kit
