#pragma once

#include "models/base/Request.h"
#include "models/domain/Application.h"
#include "models/domain/CaseFilter.h"
#include "models/domain/Member.h"
#include "models/domain/Policy.h"

#include <optional>
#include <vector>

namespace vigie::domain {

/// One line of the list of applications. Orders come from CaseFeed, as for every kind of case.
struct ApplicationRow
{
    RowId row = 0;
    Case kase;
    ApplicationId application; ///< empty: its record is missing or quarantined, so the case cannot be decided
    ApplicationKind kind = ApplicationKind::Unknown;
    ApplicationState state = ApplicationState::Unknown;
    int attempt = 0;
    std::optional<Instant> submittedAt;
    bool reused = false; ///< the same evidence is known with another account
    MemberId member;
    QString memberName;
};

/// Everything the desk shows of one application without asking the platform.
struct ApplicationDetail
{
    Case kase;
    std::optional<Application> application;
    std::optional<Member> member;
    std::optional<Policy> policy; ///< in force
};

/// Applications from the replica. Changes are told by CaseFeed.
class ApplicationReader
{
public:
    virtual ~ApplicationReader() = default;
    /// In the order asked for; a row that is gone is left out.
    virtual Request<std::vector<ApplicationRow>> rows(std::vector<RowId> rows) = 0;
    virtual Request<ApplicationDetail> read(const CaseId &kase) = 0; ///< Errors: NotFound
};

} // namespace vigie::domain
