#include "widgets/media/PixelFilter.h"

#include "widgets/media/PixelImage.h"

namespace vigie::ui::media {

QImage filtered(const domain::Picture &picture, domain::Filter taken)
{
    const QImage full = imageOf(picture.full);
    if (taken.blur && (taken.grey || full.isNull() || !picture.veil))
        return softened(imageOf(picture.veil).convertToFormat(QImage::Format_Grayscale8));
    if (taken.blur) // as coarse as the decoder's veil, which has no colours
        return softened(
            full.scaled(full.size().boundedTo({VeilSide, VeilSide}), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return taken.grey ? full.convertToFormat(QImage::Format_Grayscale8) : full;
}

} // namespace vigie::ui::media
