#pragma once

#include "models/base/Request.h"
#include "models/compliance/StatementTemplate.h"

namespace vigie::compliance {

/// Where the platform's templates come from: a desk composes of them what the platform would.
class StatementTemplateSource
{
public:
    virtual ~StatementTemplateSource() = default;
    /// Errors: Permission (`notice.decide`), NotFound (the platform has none), those of the network.
    virtual Request<StatementTemplates> templates() = 0;
};

} // namespace vigie::compliance
