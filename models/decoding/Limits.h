#pragma once

#include "models/base/PixelBuffer.h"

#include <cstddef>
#include <cstdint>

/// What a picture may cost. Source: the caps of the security design; both sides of the socket hold them.
namespace vigie::decoding {

constexpr std::uint64_t MaxPixels = 100'000'000;        ///< of the original
constexpr std::uint32_t MaxSide = PixelBuffer::MaxSide; ///< of the original, pixels
constexpr std::uint32_t MaxFrames = 2'000;
constexpr std::size_t MaxInputBytes = std::size_t{64} << 20; ///< what models/http accepts for one medium
constexpr std::uint64_t MaxTargetPixels = 34'000'000;        ///< an 8K screen, 7680×4320
constexpr std::uint32_t MaxTargetSide = 16'384;
constexpr std::uint32_t MaxVeilEdge = 48;                        ///< larger and a veil would show something
constexpr std::uint32_t HashEdge = 512;                          ///< box a picture is decoded into to be hashed, pixels
constexpr std::size_t MaxDecoderMemory = std::size_t{512} << 20; ///< address space of the process
/// The same of vigie-identity-decoder. Measured: 109 MB once the networks are warm, 302 MB at most for a picture of
/// 4096 by 4096 px and its document read (TIFF; JPEG 257 MB, WebP 258, PNG 277), and 14 MB for each of six answers held
/// on a 4K screen. What needs more ends as TooMuchMemory.
constexpr std::size_t MaxIdentityMemory = std::size_t{512} << 20;
constexpr std::size_t MaxWorkMemory = std::size_t{256} << 20; ///< one intermediate buffer of a codec
constexpr int MaxScans = 100;                                 ///< passes of a progressive JPEG; encoders write about 10
constexpr std::uint32_t CpuSecondsPerPicture = 2;
/// At a picture of a document or a selfie: networks over its parts, and from four sides where no face stands upright.
constexpr std::uint32_t CpuSecondsPerLook = 6;
constexpr std::uint32_t CpuSecondsPerComparison = 2 * CpuSecondsPerLook; ///< two looks, and a network over two faces

} // namespace vigie::decoding
