#pragma once

#include "models/base/PixelBuffer.h"
#include "widgets/kit/ThemeSource.h"
#include "widgets/media/PictureViewer.h"
#include "widgets/media/PixelImage.h"

#include <QWidget>

#include <memory>

namespace vigie::ui::certification {

/// How both faces are looked at.
struct FaceStyle
{
    bool grey = false;     ///< colours of a print and of a camera differ and mislead
    bool mirrored = false; ///< some selfies are, and people look less alike then

    friend bool operator==(const FaceStyle &, const FaceStyle &) = default;
};

/// One face in the common frame, on the ground of its parent. Shows its pixels only while its window is the active one.
/// Nothing can be dragged, copied or opened from here.
class FacePlate : public QWidget
{
    Q_OBJECT

public:
    FacePlate(const kit::ThemeSource &theme, const QString &name, QWidget *parent = nullptr);

    void showFace(std::shared_ptr<const PixelBuffer> pixels);
    void showComing();
    void showWords(const QString &words); ///< why there is no face
    void clear();                         ///< drops every pixel
    void setStyle(FaceStyle style);

    bool hasFace() const { return m_pixels != nullptr; }
    const QString &words() const { return m_words; }
    media::PictureViewer &viewer() { return *m_viewer; }
    /// A still one: shown whole, neither zoomed nor moved by hand.
    void setStill(bool still);
    QSize sizeHint() const override;

Q_SIGNALS:
    void painted(); ///< the face was on the screen
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void become(std::shared_ptr<const PixelBuffer> pixels, const QString &words, bool coming);
    const QImage &image();

    const kit::ThemeSource &m_theme;
    media::PictureViewer *m_viewer;
    std::shared_ptr<const PixelBuffer> m_pixels;
    QImage m_plain;               ///< a view of m_pixels
    media::DerivedImage m_styled; ///< grey or mirrored
    FaceStyle m_style;
    QString m_words;
    bool m_isComing = false;
    bool m_isStill = false;
    bool m_wasPainted = false;
};

} // namespace vigie::ui::certification
