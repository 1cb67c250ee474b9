#pragma once

#include "models/base/PictureHash.h"
#include "models/decoding/ByteReader.h"
#include "models/decoding/Frame.h"

#include <bit>
#include <optional>
#include <span>
#include <string>

namespace vigie::decoding {

/// Reads the parts of a message in their order; one miss anywhere makes the whole of it invalid.
class FrameReader
{
public:
    FrameReader(std::span<const std::byte> bytes, FrameKind kind) : m_in(bytes, Endian::Little)
    {
        if (bytes.size() > MaxMessageBytes || u32() != FrameMagic || u16() != static_cast<std::uint16_t>(kind))
            m_valid = false;
    }

    std::uint8_t u8() { return static_cast<std::uint8_t>(take(m_in.u8(m_at), 1)); }
    std::uint16_t u16() { return static_cast<std::uint16_t>(take(m_in.u16(m_at), 2)); }
    std::uint32_t u32() { return static_cast<std::uint32_t>(take(m_in.u32(m_at), 4)); }
    std::uint64_t u64() { return take(m_in.u64(m_at), 8); }
    /// A number that is at most `last`.
    std::uint8_t upTo(std::uint8_t last)
    {
        const auto value = u8();
        require(value <= last);
        return m_valid ? value : 0;
    }
    template <typename Enum> Enum word(Enum last) { return static_cast<Enum>(upTo(static_cast<std::uint8_t>(last))); }
    bool flag() { return upTo(1) == 1; }
    float measure(Bounds bounds)
    {
        const auto value = std::bit_cast<float>(u32());
        require(value >= bounds.least && value <= bounds.most); // false of what is no number
        return m_valid ? value : bounds.least;
    }
    std::string text(std::size_t limit)
    {
        const std::size_t length = u16();
        require(length <= limit && m_in.has(m_at, length));
        if (!m_valid)
            return {};
        const auto bytes = m_in.slice(m_at, length);
        m_at += length;
        return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
    }
    PictureHash hash()
    {
        PictureHash hash;
        for (auto &word : hash.words)
            word = u64();
        return hash;
    }
    void require(bool condition) { m_valid = m_valid && condition; }
    bool isValid() const { return m_valid; }
    bool isComplete() const { return m_valid && m_at == m_in.size(); }

private:
    template <typename T> std::uint64_t take(std::optional<T> value, std::size_t size)
    {
        require(value.has_value());
        m_at += size;
        return m_valid ? std::uint64_t{*value} : 0;
    }

    ByteReader m_in;
    std::uint64_t m_at = 0;
    bool m_valid = true;
};

} // namespace vigie::decoding
