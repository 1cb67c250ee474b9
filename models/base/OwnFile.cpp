#include "models/base/OwnFile.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigie {
namespace {

Error errorOf(int number)
{
    switch (number) {
    case EEXIST:
    case ELOOP:
        return {ErrorCode::Busy, "a file of that name is there"};
    case ENOENT:
    case ENOTDIR:
        return {ErrorCode::NotFound, "folder"};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorCode::Permission, "folder"};
    case ENOSPC:
    case EDQUOT:
        return {ErrorCode::DiskFull, "folder"};
    default:
        return {ErrorCode::Io, "errno " + std::to_string(number)};
    }
}

bool writeAll(int file, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

Result<void> writeOwnFile(const std::filesystem::path &path, std::string_view bytes)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return errorOf(errno);
    // The mask of the process may take rights away but never gives any.
    const bool done = writeAll(file, bytes) && ::fsync(file) == 0;
    const int failure = errno;
    ::close(file);
    if (done)
        return {};
    ::unlink(path.c_str());
    return errorOf(failure);
}

} // namespace vigie
