#pragma once

#include "models/media/PoolMailbox.h"

#include <chrono>
#include <optional>
#include <vector>

namespace vigie::media {

/// The orders whose answers one decoder holds. Confined to the pool's thread.
class HeldAnswers
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `order` is wanted at once, or only in case somebody asks before `until`.
    enum class Asked : std::uint8_t { NotYet, Already };
    void add(PoolOrder order, Time until, Asked asked);

    /// Somebody wants it now; false when it is not here.
    bool want(std::uint64_t ticket);
    /// The next that is wanted.
    std::optional<PoolOrder> takeWanted();
    std::optional<PoolOrder> take(std::uint64_t ticket);
    /// One that nobody has asked for in time.
    std::optional<PoolOrder> takeExpired(Time now);
    std::vector<PoolOrder> takeAll();

    std::size_t count() const { return m_held.size(); }
    std::optional<Time> nextExpiry() const;

private:
    struct Held
    {
        PoolOrder order;
        Time until{};
        Asked asked = Asked::NotYet;
    };
    template <typename Condition> std::optional<PoolOrder> takeFirst(Condition condition);

    std::vector<Held> m_held; // at most decoding::MaxHeld
};

} // namespace vigie::media
