#include "models/desktop/Hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace vigie::desktop {

Result<void> harden()
{
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0 || ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return {ErrorCode::Io, "the kernel refused to protect this process"};
    return {};
}

bool isHardened()
{
    rlimit core{};
    return ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0;
}

} // namespace vigie::desktop
