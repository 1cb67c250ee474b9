#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QPainter>
#include <QRect>
#include <QString>

namespace vigie::ui::certification {

/// Who looks at this, faint and all over `area`: whoever photographs the screen photographs the name as well. Painted
/// first, so that it lies around the pictures and never over a face. It cannot keep anybody from doing it. Only `part`
/// of the area is painted.
void paintWatermark(QPainter &painter, const QRect &area, const QRect &part, const kit::Theme &theme,
                    const QString &text);

/// What it is written in and nothing else is: whoever inspects a window tells it from a text that is to be read.
QColor watermarkInk(const kit::Theme &theme);

} // namespace vigie::ui::certification
