#pragma once

#include "models/base/Request.h"
#include "models/domain/Application.h"
#include "models/domain/Case.h"
#include "models/domain/Member.h"
#include "models/domain/Policy.h"

#include <optional>

namespace vigie::domain {

/// Everything the desk shows of one application without asking the platform.
struct ApplicationDetail
{
    Case kase;
    std::optional<Application> application;
    std::optional<Member> member;
    std::optional<Policy> policy; ///< in force
};

/// Applications from the replica. Their list comes from CaseFeed, as of every kind of case, and so do changes.
class ApplicationReader
{
public:
    virtual ~ApplicationReader() = default;
    virtual Request<ApplicationDetail> read(const CaseId &kase) = 0; ///< Errors: NotFound
};

} // namespace vigie::domain
