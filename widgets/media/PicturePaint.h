#pragma once

#include "widgets/kit/Theme.h"
#include "widgets/media/PictureViewer.h"

#include <QImage>
#include <QPainter>

namespace vigie::ui::media {

/// Of the room a picture has when its filter makes it smaller.
inline constexpr double SmallerShare = 0.5;

/// `image` as the viewer turns and zooms it, at `share` of its size about its middle, and through the loupe where the
/// viewer holds one. `ratio` is device pixels a logical pixel.
void paintPicture(QPainter &painter, const QImage &image, const PictureViewer &viewer, const kit::Theme &theme,
                  double ratio, double share);

/// A quiet frame where the viewer's picture will be: what comes has its place already.
void paintComing(QPainter &painter, const PictureViewer &viewer, const kit::Theme &theme, double ratio);

/// The ring of the keyboard around a whole surface of pictures.
void paintFocus(QPainter &painter, const QRect &surface, const kit::Theme &theme);

/// `image` of a picture of `original` pixels in the middle of `box`, as large as fits, at `share` of that.
void paintStill(QPainter &painter, const QImage &image, QSize original, const QRect &box, double share);

} // namespace vigie::ui::media
