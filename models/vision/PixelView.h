#pragma once

#include "models/base/PixelBuffer.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace vigie::vision {

/// Upright pixels that somebody else owns: BGRX, 8 bits a channel, sRGB, rows of 4·width bytes, top row first. What
/// models/codecs decodes and what PixelBuffer holds.
class PixelView
{
public:
    /// Errors: Invalid when there are not exactly 4·width·height bytes or a side is out of 1…PixelBuffer::MaxSide.
    static Result<PixelView> create(std::span<const std::uint8_t> bgrx, int width, int height)
    {
        if (width < 1 || height < 1 || width > PixelBuffer::MaxSide || height > PixelBuffer::MaxSide)
            return {ErrorCode::Invalid, "picture side out of range"};
        if (bgrx.size() != std::size_t{4} * static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
            return {ErrorCode::Invalid, "picture memory has the wrong size"};
        return PixelView(bgrx.data(), width, height);
    }
    explicit PixelView(const PixelBuffer &pixels) : PixelView(pixels.data(), pixels.width(), pixels.height()) {}

    int width() const { return m_width; }
    int height() const { return m_height; }
    const std::uint8_t *bgrx() const { return m_bgrx; }

private:
    PixelView(const std::uint8_t *bgrx, int width, int height) : m_bgrx(bgrx), m_width(width), m_height(height) {}
    const std::uint8_t *m_bgrx;
    int m_width;
    int m_height;
};

} // namespace vigie::vision
