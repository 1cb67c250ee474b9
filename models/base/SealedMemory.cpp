#include "models/base/SealedMemory.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace vigie {
namespace {

constexpr int AllSeals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;

std::string systemError(const char *what)
{
    return std::string(what) + ": " + std::strerror(errno);
}

Result<UniqueFd> unsealed()
{
    UniqueFd fd(::memfd_create("vigie", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!fd.isOpen())
        return {ErrorCode::Io, systemError("memfd_create")};
    return fd;
}

Result<void> write(const UniqueFd &fd, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(fd.get(), bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return {ErrorCode::Io, systemError("write memfd")};
        bytes = bytes.subspan(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
    return {};
}

} // namespace

struct SealedMemory::Mapping
{
    UniqueFd fd;
    void *address = nullptr;
    std::size_t size = 0;

    Mapping() = default;
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;
    ~Mapping()
    {
        if (address)
            ::munmap(address, size);
    }
};

Result<SealedMemory> SealedMemory::of(std::span<const std::byte> bytes, UniqueFd blank)
{
    UniqueFd fd = std::move(blank);
    const bool fits = fd.isOpen() && ::lseek(fd.get(), 0, SEEK_SET) == 0 &&
                      ::ftruncate(fd.get(), static_cast<off_t>(bytes.size())) == 0;
    if (!fits) {
        TRY(fd, unsealed());
    }
    TRY_DONE(write(fd, bytes));
    if (::fcntl(fd.get(), F_ADD_SEALS, AllSeals) != 0)
        return {ErrorCode::Io, systemError("seal memfd")};
    return map(std::move(fd), bytes.size());
}

Result<UniqueFd> SealedMemory::blank(std::size_t size)
{
    static constexpr std::array<std::byte, 65'536> Zeros{};
    TRY(auto fd, unsealed());
    for (std::size_t left = size; left > 0;) {
        const std::size_t part = std::min(left, Zeros.size());
        TRY_DONE(write(fd, std::span(Zeros).first(part)));
        left -= part;
    }
    return fd;
}

Result<SealedMemory> SealedMemory::adopt(UniqueFd fd, std::size_t expected)
{
    const int seals = ::fcntl(fd.get(), F_GET_SEALS);
    if (seals < 0 || (seals & AllSeals) != AllSeals)
        return {ErrorCode::Invalid, "memory is not sealed"};
    struct stat info
    {};
    if (::fstat(fd.get(), &info) != 0 || static_cast<std::size_t>(info.st_size) != expected)
        return {ErrorCode::Invalid, "memory has another size than announced"};
    return map(std::move(fd), expected);
}

Result<SealedMemory> SealedMemory::map(UniqueFd fd, std::size_t size)
{
    auto mapping = std::make_shared<Mapping>();
    mapping->size = size;
    if (size > 0) {
        void *address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, fd.get(), 0);
        if (address == MAP_FAILED)
            return {ErrorCode::Io, systemError("mmap")};
        ::madvise(address, size, MADV_DONTDUMP);
        mapping->address = address;
    }
    mapping->fd = std::move(fd);
    return SealedMemory(std::move(mapping));
}

std::span<const std::byte> SealedMemory::bytes() const
{
    return {static_cast<const std::byte *>(m_mapping->address), m_mapping->size};
}

std::size_t SealedMemory::size() const
{
    return m_mapping->size;
}

int SealedMemory::fd() const
{
    return m_mapping->fd.get();
}

} // namespace vigie
