#include "models/desktop/ProfileLock.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace vigie::desktop {

Result<ProfileLock> ProfileLock::take(const QString &profile)
{
    if (!QDir().mkpath(profile) || ::chmod(QFile::encodeName(profile).constData(), S_IRWXU) != 0)
        return {ErrorCode::Io, "cannot make the profile's folder"};
    const auto path = QFile::encodeName(QDir(profile).filePath(QStringLiteral("lock")));
    UniqueFd fd(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (!fd.isOpen())
        return {ErrorCode::Io, "cannot open the profile's lock"};
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return {errno == EWOULDBLOCK ? ErrorCode::Busy : ErrorCode::Io, "this profile is open already"};
    // A byte says that somebody is in. Who ends as one should takes it out; the kernel, which lets go of the lock for
    // everybody else, does not.
    char held = 0;
    const bool wasLeftHeld = ::pread(fd.get(), &held, 1, 0) == 1;
    if (!wasLeftHeld && ::pwrite(fd.get(), "1", 1, 0) != 1)
        return {ErrorCode::Io, "cannot write the profile's lock"};
    return ProfileLock(std::move(fd), wasLeftHeld);
}

ProfileLock::~ProfileLock()
{
    if (m_fd.isOpen() && ::ftruncate(m_fd.get(), 0) != 0)
        return; // the next one is told that this one crashed, and nothing worse
}

} // namespace vigie::desktop
