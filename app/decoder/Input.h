#pragma once

#include "models/base/UniqueFd.h"

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace vigie::decoder {

/// The bytes of a job, mapped. SealedMemory::adopt() asks the kernel for more than the filter allows, and whoever
/// sends a job is trusted to have sealed it.
class Input
{
public:
    static std::optional<Input> map(const UniqueFd &fd, std::uint64_t size)
    {
        if (::lseek(fd.get(), 0, SEEK_END) != static_cast<off_t>(size))
            return std::nullopt;
        void *address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd.get(), 0);
        return address == MAP_FAILED ? std::nullopt
                                     : std::optional<Input>(Input({static_cast<const std::byte *>(address), size}));
    }
    Input(Input &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;
    Input &operator=(Input &&) = delete;
    ~Input()
    {
        if (!m_bytes.empty())
            ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
    }
    std::span<const std::byte> bytes() const { return m_bytes; }

private:
    explicit Input(std::span<const std::byte> bytes) : m_bytes(bytes) {}
    std::span<const std::byte> m_bytes;
};

} // namespace vigie::decoder
