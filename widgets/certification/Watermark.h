#pragma once

#include "widgets/kit/ThemeSource.h"

#include <QPainter>
#include <QRect>
#include <QString>

namespace vigie::ui::certification {

/// Who looks at this, faint and all over `area`: whoever photographs the screen photographs the name as well. Painted
/// first, so that it lies around the pictures and never over a face. It cannot keep anybody from doing it.
void paintWatermark(QPainter &painter, const QRect &area, const kit::Theme &theme, const QString &text);

} // namespace vigie::ui::certification
