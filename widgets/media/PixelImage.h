#pragma once

#include "models/base/PixelBuffer.h"

#include <QImage>

#include <memory>

namespace vigie::ui::media {

/// A view of `pixels` as Qt paints it, without a copy; keeps them alive. Null for null.
QImage imageOf(const std::shared_ptr<const PixelBuffer> &pixels);

} // namespace vigie::ui::media
