#pragma once

#include "models/base/SealedMemory.h"

namespace vigie {

/// Decoded pixels: BGRX, 8 bits a channel, sRGB, rows of 4·width bytes without padding, top row first. Owns its
/// mapping of the sealed memory they came in. A value without meaning of its own, so it lives at the bottom where
/// ports and windows may name it.
class PixelBuffer
{
public:
    static constexpr int MaxSide = 32'768;

    /// Errors: Invalid when the memory is not exactly 4·width·height bytes or a side is out of 1…32,768.
    static Result<PixelBuffer> create(SealedMemory memory, int width, int height)
    {
        if (width < 1 || height < 1 || width > MaxSide || height > MaxSide)
            return {ErrorCode::Invalid, "picture side out of range"};
        const auto needed = std::size_t{4} * static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
        if (memory.size() != needed)
            return {ErrorCode::Invalid, "picture memory has the wrong size"};
        return PixelBuffer(std::move(memory), width, height);
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    int stride() const { return 4 * m_width; }
    const unsigned char *data() const { return reinterpret_cast<const unsigned char *>(m_memory.bytes().data()); }

private:
    PixelBuffer(SealedMemory memory, int width, int height)
        : m_memory(std::move(memory)), m_width(width), m_height(height)
    {}
    SealedMemory m_memory;
    int m_width;
    int m_height;
};

} // namespace vigie
