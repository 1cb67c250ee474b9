#include "models/http/MemorySink.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>

namespace vigie::http {

Result<MemorySink> MemorySink::create()
{
    UniqueFd fd(::memfd_create("vigie", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!fd.isOpen())
        return {ErrorCode::Io, "memfd_create"};
    return MemorySink(std::move(fd));
}

bool MemorySink::append(std::string_view piece)
{
    while (!piece.empty()) {
        const auto written = ::write(m_fd.get(), piece.data(), piece.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        piece.remove_prefix(static_cast<std::size_t>(written));
        m_size += static_cast<std::size_t>(written);
    }
    return true;
}

Result<SealedMemory> MemorySink::seal()
{
    if (::fcntl(m_fd.get(), F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE) != 0)
        return {ErrorCode::Io, "seal memfd"};
    return SealedMemory::adopt(std::move(m_fd), m_size);
}

} // namespace vigie::http
