#pragma once

#include "models/base/PictureHash.h"
#include "models/decoding/Frame.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace vigie::decoding {

/// Appends the parts of a message in their order.
class FrameWriter
{
public:
    explicit FrameWriter(FrameKind kind)
    {
        number(FrameMagic);
        number(static_cast<std::uint16_t>(kind));
    }

    template <typename T> void number(T value)
    {
        for (std::size_t i = 0; i < sizeof(T); ++i)
            m_bytes.push_back(static_cast<std::byte>((static_cast<std::uint64_t>(value) >> (8 * i)) & 0xFF));
    }
    template <typename Enum> void word(Enum value) { number(static_cast<std::uint8_t>(value)); }
    /// Brought into its bounds: what is measured on a hostile picture can be anything.
    void measure(float value, Bounds bounds)
    {
        const float within = std::isnan(value) ? bounds.least : std::clamp(value, bounds.least, bounds.most);
        number(std::bit_cast<std::uint32_t>(within));
    }
    void hash(const PictureHash &hash)
    {
        for (const auto word : hash.words)
            number(word);
    }
    void text(std::string_view text)
    {
        number(static_cast<std::uint16_t>(text.size()));
        const auto bytes = std::as_bytes(std::span(text));
        m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    }
    std::vector<std::byte> take() { return std::move(m_bytes); }

private:
    std::vector<std::byte> m_bytes;
};

} // namespace vigie::decoding
