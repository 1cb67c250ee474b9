#pragma once

#include "models/base/PixelBuffer.h"

#include <QImage>

#include <memory>

namespace vigie::ui::media {

/// A view of `pixels` as Qt paints it, without a copy; keeps them alive. Null for null.
QImage imageOf(const std::shared_ptr<const PixelBuffer> &pixels);

/// `veil` blurred and enlarged smoothly, so that neither shapes nor the squares of its few pixels are read into it. In
/// the colours it has: grey stays grey.
QImage softened(const QImage &veil);

/// A picture made from protected pixels, which are overwritten when it goes.
class DerivedImage
{
public:
    DerivedImage() = default;
    DerivedImage(const DerivedImage &) = delete;
    DerivedImage &operator=(const DerivedImage &) = delete;
    ~DerivedImage() { wipe(); }

    void set(QImage image);
    const QImage &image() const { return m_image; }
    bool isNull() const { return m_image.isNull(); }
    void wipe();

private:
    QImage m_image;
};

} // namespace vigie::ui::media
