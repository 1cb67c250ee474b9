#pragma once

#include "models/base/Request.h"
#include "models/domain/NearDuplicate.h"

namespace vigie::domain {

/// What looks like an item, asked of the platform when the person wants to know.
class NearDuplicateReader
{
public:
    virtual ~NearDuplicateReader() = default;
    /// Errors: NotFound, Permission, network.
    virtual Request<NearDuplicates> nearDuplicates(const ItemId &item) = 0;
};

} // namespace vigie::domain
