#pragma once

#include "models/codecs/Still.h"

#include <cstddef>
#include <span>

/// One function a codec library. Each fills `still` as far as the bytes carry; false = nothing is worth showing and
/// `still.reason` says why. None of them throws but std::bad_alloc.
namespace vigie::codecs {

bool decodeJpeg(std::span<const std::byte> bytes, Still &still);
bool decodePng(std::span<const std::byte> bytes, Still &still);
bool decodeWebp(std::span<const std::byte> bytes, Still &still);
bool decodeGif(std::span<const std::byte> bytes, Still &still);
bool decodeTiff(std::span<const std::byte> bytes, Still &still);

} // namespace vigie::codecs
