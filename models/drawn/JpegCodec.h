#pragma once

#include "models/drawn/Canvas.h"
#include "models/drawn/Encoders.h"

#include <span>

namespace vigie::drawn {

/// Errors: Internal.
Result<Bytes> toJpeg(const Canvas &canvas);

/// For our own allow-listed photographs only. Errors: Damaged.
Result<Canvas> fromJpeg(std::span<const std::byte> bytes);

} // namespace vigie::drawn
