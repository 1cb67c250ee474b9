#pragma once

#include "models/base/Request.h"
#include "models/domain/Docket.h"

#include <vector>

namespace vigie::domain {

/// The questions before the committee as the platform told them last, to be read while it is away. It goes when
/// everything is read anew, as after a change of permissions.
class DocketShelf
{
public:
    struct Kept
    {
        std::vector<Docket> dockets;
        Instant at{}; ///< when the platform told them; the epoch: never

        friend bool operator==(const Kept &, const Kept &) = default;
    };

    virtual ~DocketShelf() = default;

    /// Replaces what was kept. Errors: those of the disk.
    virtual Request<void> keep(const std::vector<Docket> &dockets, Instant at) = 0;
    virtual Request<Kept> kept() = 0;
};

} // namespace vigie::domain
