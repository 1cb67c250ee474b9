#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QAbstractButton>

namespace vigie::ui::kit {

/// "12 new": data that has arrived and waits to be let in, so that nothing jumps.
class Pill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Pill(const ThemeSource &theme, QWidget *parent = nullptr);
    /// Hides itself at 0.
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeSource &m_theme;
    int m_count = 0;
};

} // namespace vigie::ui::kit
