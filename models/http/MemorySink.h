#pragma once

#include "models/base/SealedMemory.h"

#include <string_view>

namespace vigie::http {

/// Collects bytes in anonymous memory as they arrive, so that no second copy of them lies about on the heap.
class MemorySink
{
public:
    /// Errors: Io.
    static Result<MemorySink> create();

    [[nodiscard]] bool append(std::string_view piece);
    /// Everything so far, for good. Call once. Errors: Io.
    Result<SealedMemory> seal();

private:
    explicit MemorySink(UniqueFd fd) : m_fd(std::move(fd)) {}
    UniqueFd m_fd;
    std::size_t m_size = 0;
};

} // namespace vigie::http
