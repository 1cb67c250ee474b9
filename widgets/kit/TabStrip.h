#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QTabBar>

namespace vigie::ui::kit {

/// A row of words, the current one underlined: which page of a panel is shown.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(const ThemeSource &theme, QWidget *parent = nullptr);
    /// The key that goes on to the next tab, shown in the tooltip.
    void setKeyHint(const QString &key);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    int indent(int index) const;
    const ThemeSource &m_theme;
};

} // namespace vigie::ui::kit
