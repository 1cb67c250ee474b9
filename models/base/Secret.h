#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace vigie {

/// Bytes that must not leak: locked in memory, kept out of core dumps, wiped when they go (libsodium's guarded heap).
/// Moves, never copies; compare() takes constant time.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    static Secret random(std::size_t size);
    static Secret copyOf(std::string_view bytes);

    std::span<std::byte> bytes() { return {m_bytes.get(), m_size}; }
    std::span<const std::byte> bytes() const { return {m_bytes.get(), m_size}; }
    std::string_view view() const;
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    bool compare(const Secret &other) const;
    Secret clone() const { return copyOf(view()); }

private:
    struct Free
    {
        void operator()(std::byte *bytes) const;
    };
    std::unique_ptr<std::byte[], Free> m_bytes;
    std::size_t m_size = 0;
};

} // namespace vigie
