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
QImage boxBlurred(const QImage &image)
{
    constexpr int Reach = 1;
    constexpr int Cells = (2 * Reach + 1) * (2 * Reach + 1);
    const int channels = image.depth() / 8;
    QImage out(image.size(), image.format());
    for (int y = 0; y < image.height(); ++y)
        for (int at = 0; at < image.width() * channels; ++at) {
            const int x = at / channels;
            int sum = 0;
            for (int dy = -Reach; dy <= Reach; ++dy)
                for (int dx = -Reach; dx <= Reach; ++dx)
                    sum += image.constScanLine(std::clamp(
                        y + dy, 0,
                        image.height() - 1))[std::clamp(x + dx, 0, image.width() - 1) * channels + at % channels];
            out.scanLine(y)[at] = static_cast<uchar>(sum / Cells);
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
    QImage soft = veil.convertToFormat(veil.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    for (int pass = 0; pass < Passes; ++pass)
        soft = boxBlurred(soft);
    for (int step = 0; step < Doublings; ++step)
        soft = soft.scaled(soft.size() * 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return soft;
}

void DerivedImage::set(QImage image)
{
    wipe();
    m_image = std::move(image);
    Q_ASSERT(m_image.isNull() || m_image.isDetached());
}

void DerivedImage::wipe()
{
    if (!m_image.isNull() && m_image.isDetached())
        m_image.fill(0);
    m_image = {};
}

} // namespace vigie::ui::media
