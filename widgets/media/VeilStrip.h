#pragma once

#include "models/domain/ports/PictureSource.h"
#include "widgets/kit/ThemeSource.h"

#include <QImage>
#include <QWidget>

#include <vector>

namespace vigie::ui::media {

/// The pictures of a set, side by side, always veiled. Left and Right go through them.
class VeilStrip : public QWidget
{
    Q_OBJECT

public:
    explicit VeilStrip(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void setCount(int count); ///< hides itself below two
    void setPicture(int index, const domain::Picture &picture);
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_veils.size()); }
    int current() const { return m_current; }
    void go(int by);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect cell(int index) const;
    int first() const; ///< index of the cell at the left edge, so that the current one is in sight

    const kit::ThemeSource &m_theme;
    std::vector<QImage> m_veils;
    int m_current = 0;
};

} // namespace vigie::ui::media
