#include "models/domain/Policy.h"

#include <algorithm>

namespace vigie::domain {

const Clause *Policy::find(const ClauseId &clause) const
{
    const auto found = std::ranges::find(clauses, clause, &Clause::id);
    return found == clauses.end() ? nullptr : &*found;
}

QueueRule Policy::ruleOf(const QueueId &queue) const
{
    const auto found = std::ranges::find(queues, queue, &QueueRule::queue);
    return found == queues.end() ? QueueRule{.queue = queue} : *found;
}

} // namespace vigie::domain
