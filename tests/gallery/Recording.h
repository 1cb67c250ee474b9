#pragma once

#include <QColor>
#include <QRectF>
#include <QRegion>
#include <QString>

#include <vector>

class QWidget;

namespace vigie::gallery {

/// One run of text as it reached the paper: what, where (pixels of the window), in which ink.
struct DrawnText
{
    QString text;
    QRectF box;
    QRectF clip;  ///< what of the window could be painted on then, and what something else stands over
    QRegion seen; ///< what of the box was not covered later
    QColor ink;
};

/// Every text of the window that is still to be seen when it is painted: what opaque areas covered later is left out.
std::vector<DrawnText> record(QWidget &window);

} // namespace vigie::gallery
