#include "widgets/media/PixelImage.h"

#include <algorithm>

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

namespace {

/// Mean over a square, edges repeated. Veils are at most 48 pixels a side, so this costs microseconds.
QImage boxBlurred(const QImage &grey)
{
    constexpr int Reach = 1;
    constexpr int Cells = (2 * Reach + 1) * (2 * Reach + 1);
    QImage out(grey.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x) {
            int sum = 0;
            for (int dy = -Reach; dy <= Reach; ++dy)
                for (int dx = -Reach; dx <= Reach; ++dx)
                    sum += grey.constScanLine(
                        std::clamp(y + dy, 0, grey.height() - 1))[std::clamp(x + dx, 0, grey.width() - 1)];
            out.scanLine(y)[x] = static_cast<uchar>(sum / Cells);
        }
    return out;
}

} // namespace

QImage softened(const QImage &veil)
{
    constexpr int Passes = 2;    // twice a box is close to a bell
    constexpr int Doublings = 4; // doubling step by step leaves no squares
    if (veil.isNull())
        return {};
    QImage soft = veil.convertToFormat(QImage::Format_Grayscale8);
    for (int pass = 0; pass < Passes; ++pass)
        soft = boxBlurred(soft);
    for (int step = 0; step < Doublings; ++step)
        soft = soft.scaled(soft.size() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return soft;
}

} // namespace vigie::ui::media
