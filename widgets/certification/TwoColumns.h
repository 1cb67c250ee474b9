#pragma once

#include "widgets/kit/ThemeSource.h"

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    const kit::ThemeSource &m_theme;
    QWidget *m_body;
    QBoxLayout *m_row;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace vigie::ui::certification
