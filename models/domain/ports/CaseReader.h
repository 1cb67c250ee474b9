#pragma once

#include "models/base/Request.h"
#include "models/domain/Case.h"
#include "models/domain/Item.h"
#include "models/domain/Member.h"
#include "models/domain/Notice.h"
#include "models/domain/Policy.h"
#include "models/domain/Queue.h"

#include <optional>
#include <vector>

namespace vigie::domain {

/// Everything the case panel shows, read in one go.
struct CaseDetail
{
    Case kase;
    std::optional<Item> item; ///< none: its record is missing or quarantined, so the case cannot be decided
    std::optional<Member> owner;
    std::vector<Notice> notices;
    std::optional<Policy> policy; ///< in force
};

struct QueueSummary
{
    static constexpr int MostOverdue = 10'000; ///< nobody needs to know how many more

    Queue queue;
    int open = 0;    ///< cases of the replica that are neither closed nor parked
    int overdue = 0; ///< of those, due before `now`; at most MostOverdue
};

class CaseReader
{
public:
    virtual ~CaseReader() = default;
    virtual Request<CaseDetail> read(const CaseId &kase) = 0; ///< Errors: NotFound
    virtual Request<std::vector<QueueSummary>> queues(Instant now) = 0;
};

} // namespace vigie::domain
