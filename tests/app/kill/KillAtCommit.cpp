// Preloaded into vigie by kill.py: SIGKILL exactly at a commit of the outbox, as the power would go. Nothing of it is
// in the product. The driver shares a page with it: how many commits there were, at which one to die, and on which
// side.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <climits>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

namespace {

enum class Edge : std::uint64_t {
    Before, ///< before the frame is written that makes the transaction true
    After,  ///< the log is on the disk, nobody has been told yet
};

struct Page
{
    std::atomic<std::uint64_t> commits; ///< seen so far in all lives
    std::atomic<std::uint64_t> target;  ///< 0: nobody dies
    std::atomic<Edge> edge;
};

Page *mapPage()
{
    const char *path = std::getenv("KILL_AT_COMMIT_PAGE");
    const int file = path ? ::open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0)
        return nullptr;
    void *memory = ::mmap(nullptr, sizeof(Page), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    ::close(file);
    return memory == MAP_FAILED ? nullptr : static_cast<Page *>(memory);
}

Page *page()
{
    static Page *const mapped = mapPage();
    return mapped;
}

/// The write-ahead log of the outbox; every other file is none of our business.
bool isOutboxLog(int file)
{
    constexpr std::string_view Name = "/outbox.db-wal";
    std::array<char, PATH_MAX> path{};
    const auto link = "/proc/self/fd/" + std::to_string(file);
    const auto size = ::readlink(link.c_str(), path.data(), path.size());
    return size > 0 && std::string_view(path.data(), static_cast<std::size_t>(size)).ends_with(Name);
}

void die()
{
    ::kill(::getpid(), SIGKILL);
    ::pause();
}

/// A frame's header has 24 bytes; the second word is not zero in the last frame of a transaction
/// (sqlite.org/fileformat2).
bool endsTransaction(const void *bytes, std::size_t size)
{
    constexpr std::size_t FrameHeader = 24;
    constexpr std::size_t Word = 4;
    constexpr std::array<unsigned char, Word> Zero{};
    return size == FrameHeader && std::memcmp(static_cast<const unsigned char *>(bytes) + Word, Zero.data(), Word) != 0;
}

void beforeWrite(int file, const void *bytes, std::size_t size)
{
    if (!endsTransaction(bytes, size) || !page() || !isOutboxLog(file))
        return;
    const auto number = ++page()->commits;
    if (number == page()->target && page()->edge == Edge::Before)
        die();
}

void afterSync(int file)
{
    if (!page() || page()->target == 0 || page()->edge != Edge::After || page()->commits < page()->target)
        return;
    if (isOutboxLog(file))
        die();
}

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    beforeWrite(file, bytes, size);
    return real(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    beforeWrite(file, bytes, size);
    return real(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    beforeWrite(file, bytes, size);
    return real(file, bytes, size, offset);
}

int fsync(int file)
{
    static auto *const real = next<int(int)>("fsync");
    const int answer = real(file);
    afterSync(file);
    return answer;
}

int fdatasync(int file)
{
    static auto *const real = next<int(int)>("fdatasync");
    const int answer = real(file);
    afterSync(file);
    return answer;
}

} // extern "C"
