#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QPointer>
#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace vigie::ui::certification {

/// A page that scrolls: what is looked at on the left, what follows from it on the right, below it where there is no
/// room beside.
class TwoColumns : public QScrollArea
{
    Q_OBJECT

public:
    TwoColumns(const kit::ThemeSource &theme, const QString &name, QWidget *parent = nullptr);

    QVBoxLayout &left() { return *m_left; }
    QVBoxLayout &right() { return *m_right; }
    QWidget &body() { return *m_body; }
    /// Scrolls to `widget`, which stands in the body, and again whenever the page is laid out anew: something that is
    /// just being shown has no place yet, and what is typed into may grow.
    void keepInSight(QWidget &widget);
    void letGo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const kit::ThemeSource &m_theme;
    QWidget *m_body;
    QBoxLayout *m_row;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    QPointer<QWidget> m_kept; ///< in sight
};

} // namespace vigie::ui::certification
