#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QWidget>

class QBoxLayout;

namespace vigie::ui::notices {

/// Two parts side by side with a line between them; one above the other where a window has no room for both.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    /// Takes both as children. `share` of the room goes to the first, in hundredths.
    SideBySide(const kit::ThemeSource &theme, QWidget *first, QWidget *second, int share, QWidget *parent = nullptr);
    bool isSideBySide() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const kit::ThemeSource &m_theme;
    QBoxLayout *m_box;
};

} // namespace vigie::ui::notices
