#include "widgets/media/PixelImage.h"

namespace vigie::ui::media {

QImage imageOf(const std::shared_ptr<const PixelBuffer> &pixels)
{
    static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "BGRX in memory is Format_RGB32 on little-endian machines only");
    if (!pixels)
        return {};
    auto *keeper = new std::shared_ptr<const PixelBuffer>(pixels);
    return QImage(
        pixels->data(), pixels->width(), pixels->height(), pixels->stride(), QImage::Format_RGB32,
        [](void *owner) { delete static_cast<std::shared_ptr<const PixelBuffer> *>(owner); }, keeper);
}

} // namespace vigie::ui::media
