#pragma once

#include "models/base/Request.h"
#include "models/domain/ExposureShare.h"

namespace vigie::domain {

/// What the people of a platform saw together, without anybody's name.
class ExposureSums
{
public:
    virtual ~ExposureSums() = default;
    /// A second share of the same week counts for nothing. Errors: Invalid (not a past week), network.
    virtual Request<void> give(const ExposureShare &share) = 0;
    /// The last weeks of which enough people gave something, newest first. Errors: Permission, network.
    virtual Request<std::vector<ExposureSum>> read() = 0;
};

} // namespace vigie::domain
