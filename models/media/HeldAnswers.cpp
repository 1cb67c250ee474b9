#include "models/media/HeldAnswers.h"

#include <algorithm>

namespace vigie::media {

void HeldAnswers::add(PoolOrder order, Time until, Asked asked)
{
    m_held.push_back({std::move(order), until, asked});
}

bool HeldAnswers::want(std::uint64_t ticket)
{
    for (auto &held : m_held) {
        if (held.order.job.id != ticket)
            continue;
        held.asked = Asked::Already;
        return true;
    }
    return false;
}

template <typename Condition> std::optional<PoolOrder> HeldAnswers::takeFirst(Condition condition)
{
    const auto found = std::find_if(m_held.begin(), m_held.end(), condition);
    if (found == m_held.end())
        return std::nullopt;
    PoolOrder order = std::move(found->order);
    m_held.erase(found);
    return order;
}

std::optional<PoolOrder> HeldAnswers::takeWanted()
{
    return takeFirst([](const Held &held) { return held.asked == Asked::Already; });
}

std::optional<PoolOrder> HeldAnswers::take(std::uint64_t ticket)
{
    return takeFirst([ticket](const Held &held) { return held.order.job.id == ticket; });
}

std::optional<PoolOrder> HeldAnswers::takeExpired(Time now)
{
    return takeFirst([now](const Held &held) { return held.asked == Asked::NotYet && held.until <= now; });
}

std::vector<PoolOrder> HeldAnswers::takeAll()
{
    std::vector<PoolOrder> orders;
    for (auto &held : m_held)
        orders.push_back(std::move(held.order));
    m_held.clear();
    return orders;
}

std::optional<HeldAnswers::Time> HeldAnswers::nextExpiry() const
{
    std::optional<Time> next;
    for (const auto &held : m_held)
        if (held.asked == Asked::NotYet)
            next = next ? std::min(*next, held.until) : held.until;
    return next;
}

} // namespace vigie::media
