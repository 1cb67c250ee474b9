#include "models/domain/Notice.h"

#include <algorithm>

namespace vigie::domain {

DutyFacts dutyFacts(const Notice &notice)
{
    DutyFacts facts{notice.origin, notice.category, notice.dangerToLife, notice.withinExpertise};
    if (notice.order) {
        facts.order = notice.order->matter;
        facts.orderDueAt = notice.order->dueAt;
    }
    return facts;
}

bool isTrusted(const Notice &notice)
{
    return notice.origin == NoticeOrigin::TrustedFlagger;
}

bool needsRestrictedPath(const Notice &notice)
{
    return notice.category == Category::Child || notice.category == Category::NonConsensual;
}

bool concerns(const Notice &notice, const ItemId &item)
{
    return std::ranges::find(notice.items, item) != notice.items.end();
}

} // namespace vigie::domain
