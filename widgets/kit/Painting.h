#pragma once

#include "widgets/kit/Theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

/// The few strokes every control of the kit is made of.
namespace vigie::ui::kit {

/// A rounded box whose one-pixel line lies inside `rect`. An invalid colour means: none.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line = {});

/// The focus ring just inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme);

/// A soft shadow around `rect`, `spread` pixels wide: only for what floats.
void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, int spread, const QColor &colour);

/// Whole pixels that `text` needs so that it is not elided.
int textWidth(const QFont &font, const QString &text);

/// `text`, or as much of its beginning as `width` logical pixels have room for, and an ellipsis.
QString elided(const QFont &font, const QString &text, int width);

/// A key as it is drawn on buttons and in the legend, right-aligned in `rect`. Returns the width used.
int keyCapWidth(const Theme &theme, const QString &key);
void paintKeyCap(QPainter &painter, const QRect &rect, const Theme &theme, const QString &key, const QColor &ink,
                 const QColor &line);

} // namespace vigie::ui::kit
