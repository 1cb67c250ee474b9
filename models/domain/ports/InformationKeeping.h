#pragma once

#include "models/base/Request.h"
#include "models/domain/InformationOrder.h"

#include <QString>

#include <vector>

namespace vigie::domain {

/// Puts the answer to an order where the person wants it, readable by nobody but them. It is theirs to hand over, and
/// nothing else keeps it.
class InformationKeeping
{
public:
    virtual ~InformationKeeping() = default;

    /// `order`: with its values. As `information-<beginning of its id>-<moment>.pdf` and `.json`. Tells the names.
    /// Nothing is overwritten, and of two files both are there or none. Errors: Invalid (no absolute path), NotFound
    /// (no such folder), Busy (one of that name is there), DiskFull, Io, Permission.
    virtual Request<std::vector<QString>> keep(const InformationOrder &order, const QString &folder) = 0;
};

} // namespace vigie::domain
