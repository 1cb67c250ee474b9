#pragma once

#include "models/base/Request.h"
#include "models/domain/Offence.h"
#include "models/domain/Referral.h"

#include <QString>

#include <vector>

namespace vigie::domain {

/// Puts a packet where the person wants it: on paper and as a file, readable by nobody but them. It is theirs to hand
/// in, and nothing else keeps it.
class PacketKeeping
{
public:
    virtual ~PacketKeeping() = default;

    /// Where it goes unless the person says otherwise.
    virtual QString usualFolder() const = 0;
    /// What the recipient may have of the packet, as `referral-<beginning of its id>-<moment>.pdf` and `.json`. Tells
    /// the names. Nothing is overwritten, and of two files both are there or none. Errors: Invalid (no absolute path),
    /// NotFound (no such folder), Busy (one of that name is there), DiskFull, Io, Permission.
    virtual Request<std::vector<QString>> keep(const Referral &referral, const OffenceList &offences,
                                               const QString &folder) = 0;
};

} // namespace vigie::domain
