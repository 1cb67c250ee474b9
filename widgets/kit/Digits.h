#pragma once

#include <QPainter>
#include <QString>

namespace vigie::ui::kit {

/// `text` in the painter's font with every digit in a cell of the same width, so that running numbers do not dance.
/// Returns the width used.
qreal paintDigits(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
qreal digitsWidth(const QFont &font, const QString &text);

} // namespace vigie::ui::kit
