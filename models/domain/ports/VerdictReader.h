#pragma once

#include "models/base/Request.h"
#include "models/domain/Verdict.h"

#include <vector>

namespace vigie::domain {

/// The machine's verdicts in full, asked of the platform when the person wants the detail.
class VerdictReader
{
public:
    virtual ~VerdictReader() = default;
    virtual Request<std::vector<Verdict>> verdicts(const ItemId &item) = 0; ///< newest first
};

} // namespace vigie::domain
