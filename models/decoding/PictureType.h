#pragma once

#include <cstdint>
#include <string_view>

namespace vigie::decoding {

/// The still pictures that the decoder reads. The values are on the wire.
enum class PictureType : std::uint8_t { Unknown = 0, Jpeg = 1, Png = 2, WebP = 3, Gif = 4, Tiff = 5 };
constexpr std::uint8_t LastPictureType = 5;

/// "image/jpeg" (any case, parameters ignored) → Jpeg; anything else → Unknown.
PictureType fromMimeType(std::string_view mime);
/// Empty for Unknown.
std::string_view mimeType(PictureType type);

} // namespace vigie::decoding
