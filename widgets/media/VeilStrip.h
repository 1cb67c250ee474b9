#pragma once

#include "widgets/kit/ThemeSource.h"
#include "widgets/media/PicturePixels.h"
#include "widgets/media/Sightings.h"

#include <QWidget>

#include <vector>

namespace vigie::ui::media {

/// The pictures of a set, side by side, under the person's filter. Left and Right go through them; nothing is looked
/// at here.
class VeilStrip : public QWidget
{
    Q_OBJECT

public:
    explicit VeilStrip(const kit::ThemeSource &theme, QWidget *parent = nullptr);

    void setCount(int count); ///< hides itself below two
    void setPicture(int index, const domain::Picture &picture, domain::Filter filter = domain::FullProtection);
    void setFilter(domain::Filter filter); ///< of all of them
    Sightings &sightings() { return *m_sightings; }
    void setCurrent(int index);
    int count() const { return static_cast<int>(m_pictures.size()); }
    int current() const { return m_current; }
    void go(int by);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect cell(int index) const;
    int first() const; ///< index of the cell at the left edge, so that the current one is in sight

    const kit::ThemeSource &m_theme;
    std::vector<PicturePixels> m_pictures;
    int m_current = 0;
    Sightings *m_sightings;
};

} // namespace vigie::ui::media
