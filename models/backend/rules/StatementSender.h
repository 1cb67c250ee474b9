#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/base/Clock.h"
#include "models/compliance/Delivery.h"

#include <functional>
#include <optional>
#include <vector>

namespace vigie::backend {

/// The way to the Transparency Database: HTTP without following redirects. One call at a time.
class TransparencyWay
{
public:
    /// What came back; nothing: the call failed, and nobody knows how far it had come.
    struct Outcome
    {
        compliance::DeliveryTicket ticket = 0;
        std::optional<compliance::DatabaseAnswer> answer;
    };

    virtual ~TransparencyWay() = default;
    /// Answers at once; its outcome comes with outcomes().
    virtual void send(const compliance::delivery::Call &call) = 0;
    /// What has come back since it was asked last.
    virtual std::vector<Outcome> outcomes() = 0;
};

/// Brings the platform's statements of reasons to the Transparency Database, each exactly once: runs
/// compliance::stepDelivery() on the store and the way there. Belongs to the store's thread.
class StatementSender
{
public:
    using Chance = std::function<double()>; ///< uniform in [0, 1)

    /// All three outlive the sender.
    StatementSender(BackendStore &store, const Clock &clock, TransparencyWay &way, Chance chance)
        : m_store(store), m_clock(clock), m_way(way), m_chance(std::move(chance))
    {}

    /// Takes what came back and what was composed since, goes on, and keeps for people whether the database refuses the
    /// token. Call it about once a second. Errors: those of the store; what could not be written is tried again.
    Result<void> tick();

    /// One that was refused and composed again, as it is on disk now. Errors: those of the store; it is taken all the
    /// same, and what could not be written is tried again.
    Result<void> queue(const compliance::StatementRow &statement);

    /// Nothing leaves any more until there is another token, with which the platform begins anew.
    compliance::DeliveryPause pause() const { return m_state.pause; }
    bool isCalling() const { return m_state.call.has_value(); }
    std::optional<Milliseconds> wakeAt() const { return m_state.wakeAt; } ///< by the monotonic clock

private:
    using What = decltype(compliance::DeliveryEvent::what);
    Result<std::vector<compliance::StatementRow>> composedSince();
    Result<void> happen(What what);
    Result<void> carryOut(const compliance::delivery::StoreRow &wanted);
    Result<void> carryOut(const compliance::delivery::Call &wanted);
    Result<void> move();
    Result<void> tellPause();

    BackendStore &m_store;
    const Clock &m_clock;
    TransparencyWay &m_way;
    Chance m_chance;
    compliance::DeliveryState m_state{};
    std::int64_t m_lastRow = 0;                      ///< of what was taken from the store
    std::optional<compliance::DeliveryPause> m_told; ///< the pause as the store has it; nothing: not since the start
};

} // namespace vigie::backend
