#pragma once

#include "models/base/Request.h"
#include "models/domain/HostNotice.h"

#include <QString>

#include <vector>

namespace vigie::domain {

/// Puts a notice to another host where the person wants it, readable by nobody but them. It is theirs to send, and
/// nothing else keeps it.
class HostNoticeKeeping
{
public:
    virtual ~HostNoticeKeeping() = default;

    /// As `host-notice-<beginning of its id>-<day>.pdf` and `.txt`. Tells the names. Nothing is overwritten, and of two
    /// files both are there or none. Errors: Invalid (no absolute path), NotFound (no such folder), Busy (one of that
    /// name is there), DiskFull, Io, Permission.
    virtual Request<std::vector<QString>> keep(const QString &title, const Letter &letter, const HostNoticeId &id,
                                               const QString &folder) = 0;
};

} // namespace vigie::domain
