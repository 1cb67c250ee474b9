#pragma once

#include "models/base/Result.h"
#include "models/base/UniqueFd.h"

#include <QString>

namespace vigie::desktop {

/// One program at a time works with a profile. The kernel lets go when the program ends, however it ends.
class ProfileLock
{
public:
    /// Makes the folder (0700) where it does not exist. Errors: Busy (somebody holds it), Io.
    static Result<ProfileLock> take(const QString &profile);

private:
    explicit ProfileLock(UniqueFd fd) : m_fd(std::move(fd)) {}
    UniqueFd m_fd;
};

} // namespace vigie::desktop
