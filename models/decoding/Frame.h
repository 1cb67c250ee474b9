#pragma once

#include <cstddef>
#include <cstdint>

/// What every message of the decoder protocol begins with, and what its numbers are held to.
namespace vigie::decoding {

constexpr std::uint32_t FrameMagic = 0x31444756;   // "VGD1"
constexpr std::size_t MaxMessageBytes = 32 * 1024; // twelve faces with their landmarks are 8 KB
enum class FrameKind : std::uint16_t { Hello = 1, Job = 2, Reply = 3, Wish = 4 };

/// Of a measured number, both included.
struct Bounds
{
    float least = 0;
    float most = 1;
};
constexpr Bounds Share{0, 1};
constexpr Bounds Place{-4, 5}; ///< of a point: a corner beside the picture is within half of it, a landmark nearer
constexpr Bounds Pixels{0, 32'768};
constexpr Bounds Degrees{-180, 180};
constexpr Bounds Cosine{-1, 1};
constexpr Bounds Norm{0, 1000}; ///< of a face about 4; more than this no picture gave
/// The largest variance that a Laplacian of 8-bit pixels has: all of it at ±1020.
constexpr Bounds Sharpness{0, 1020.0F * 1020.0F};

} // namespace vigie::decoding
