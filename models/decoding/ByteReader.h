#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>

namespace vigie::decoding {

enum class Endian { Little, Big };

/// Reads integers at offsets of hostile bytes; outside of them there is no answer.
class ByteReader
{
public:
    ByteReader(std::span<const std::byte> bytes, Endian endian) : m_bytes(bytes), m_endian(endian) {}

    std::size_t size() const { return m_bytes.size(); }
    bool has(std::uint64_t at, std::uint64_t count) const
    {
        return at <= m_bytes.size() && count <= m_bytes.size() - at;
    }

    std::optional<std::uint32_t> u8(std::uint64_t at) const { return narrow(unsignedAt(at, 1)); }
    std::optional<std::uint32_t> u16(std::uint64_t at) const { return narrow(unsignedAt(at, 2)); }
    std::optional<std::uint32_t> u24(std::uint64_t at) const { return narrow(unsignedAt(at, 3)); }
    std::optional<std::uint32_t> u32(std::uint64_t at) const { return narrow(unsignedAt(at, 4)); }
    std::optional<std::uint64_t> u64(std::uint64_t at) const { return unsignedAt(at, 8); }

    bool matches(std::uint64_t at, const char *text, std::size_t length) const
    {
        return has(at, length) && std::memcmp(m_bytes.data() + at, text, length) == 0;
    }

    std::span<const std::byte> slice(std::uint64_t at, std::uint64_t count) const
    {
        return has(at, count) ? m_bytes.subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(count))
                              : std::span<const std::byte>();
    }

private:
    std::optional<std::uint64_t> unsignedAt(std::uint64_t at, unsigned count) const
    {
        if (!has(at, count))
            return std::nullopt;
        std::uint64_t value = 0;
        for (unsigned i = 0; i < count; ++i) {
            const auto byte = std::to_integer<std::uint64_t>(
                m_bytes[static_cast<std::size_t>(at) + (m_endian == Endian::Big ? i : count - 1 - i)]);
            value = (value << 8) | byte;
        }
        return value;
    }
    static std::optional<std::uint32_t> narrow(std::optional<std::uint64_t> value)
    {
        return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
    }

    std::span<const std::byte> m_bytes;
    Endian m_endian;
};

} // namespace vigie::decoding
