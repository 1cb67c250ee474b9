#pragma once

#include "models/backend/sample/Canvas.h"
#include "models/backend/sample/Encoders.h"

#include <span>

namespace vigie::backend::sample {

/// Errors: Internal.
Result<Bytes> toJpeg(const Canvas &canvas);

/// For our own allow-listed photographs only. Errors: Damaged.
Result<Canvas> fromJpeg(std::span<const std::byte> bytes);

} // namespace vigie::backend::sample
