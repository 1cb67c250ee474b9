#include "models/desktop/ProfileLock.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

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
    return ProfileLock(std::move(fd));
}

} // namespace vigie::desktop
