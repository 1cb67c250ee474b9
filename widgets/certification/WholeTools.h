#pragma once

#include "widgets/certification/WholePicture.h"
#include "widgets/kit/PlainLabel.h"

namespace vigie::ui::certification {

/// Below a whole picture, as long as it is in sight: how it is looked at, each with its key; while corners are being
/// placed, how that is done.
class WholeTools : public QWidget
{
    Q_OBJECT

public:
    WholeTools(const kit::ThemeSource &theme, WholePicture &picture, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeButtons();
    void refresh();

    const kit::ThemeSource &m_theme;
    WholePicture &m_picture;
    QWidget *m_buttons;
    kit::PlainLabel *m_how;
};

} // namespace vigie::ui::certification
