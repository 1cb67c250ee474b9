#pragma once

#include "models/backend/sample/Canvas.h"
#include "models/backend/sample/Encoders.h"

#include <span>

namespace vigie::backend::sample {

/// Errors: Internal.
Result<Bytes> toJpeg(const Canvas &canvas);

/// Of our own allow-listed photographs only; `halved` decodes to half the size. Errors: Damaged.
Result<Canvas> fromJpeg(std::span<const std::byte> bytes, bool halved);

} // namespace vigie::backend::sample
