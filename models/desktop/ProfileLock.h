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
    ProfileLock(ProfileLock &&) = default;
    ProfileLock &operator=(ProfileLock &&) = delete;
    ~ProfileLock();

    /// Whether the program that had it last ended without letting go of it: crashed, was killed, lost its power.
    bool wasLeftHeld() const { return m_wasLeftHeld; }

private:
    ProfileLock(UniqueFd fd, bool wasLeftHeld) : m_fd(std::move(fd)), m_wasLeftHeld(wasLeftHeld) {}
    UniqueFd m_fd;
    bool m_wasLeftHeld;
};

} // namespace vigie::desktop
