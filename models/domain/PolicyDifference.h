#pragma once

#include "models/domain/Policy.h"

#include <vector>

namespace vigie::domain {

/// Clause by clause, in the order of the newer version, removed ones last.
std::vector<ClauseChange> differences(const Policy &before, const Policy &after);

/// What `policy` tells about versions newer than `version`, newest first.
std::vector<PolicyChange> changesSince(const Policy &policy, int version);

} // namespace vigie::domain
