#pragma once

#include "models/base/Request.h"
#include "models/domain/Policy.h"

#include <optional>

namespace vigie::domain {

class PolicyReader
{
public:
    virtual ~PolicyReader() = default;
    /// The version in force; nothing before the first one was received.
    virtual Request<std::optional<Policy>> policy() = 0;
};

} // namespace vigie::domain
