#include "widgets/media/PixelFilter.h"

#include "widgets/media/PixelImage.h"

namespace vigie::ui::media {

QImage filtered(const domain::Picture &picture, domain::Filter taken)
{
    if (taken.blur)
        return softened(imageOf(picture.veil)); // grey in any case
    const QImage full = imageOf(picture.full);
    return taken.grey ? full.convertToFormat(QImage::Format_Grayscale8) : full;
}

} // namespace vigie::ui::media
