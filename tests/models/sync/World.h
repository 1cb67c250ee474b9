#pragma once

#include "models/sync/core/Step.h"
#include "models/sync/core/View.h"
#include "tests/support/FakeDisk.h"
#include "tests/support/FakeServer.h"
#include "tests/support/ManualClock.h"

#include <functional>
#include <initializer_list>
#include <random>

namespace vigie::test {

enum class Fault : std::uint8_t {
    None,
    DropBefore, ///< never leaves
    DropAfter,  ///< carried out, the answer is lost
    Broken,     ///< carried out, the answer is cut
    ServerError,
    ServerErrorAfter, ///< carried out, then 500
    Running,
    RateLimited,
    Unauthorized,
    Portal,
};

/// A workstation's core, its disks and a platform, with every answer under way held in a list that the test delivers
/// in the order it likes. Killing and starting again keeps only the disks.
class World
{
public:
    World();

    ManualClock clock;
    FakeServer server{clock};
    domain::PersonId credentials{"ada"}; ///< whose token new requests carry
    FakeOutboxDisk outbox;
    FakeReplicaDisk replica;
    sync::State state;

    std::function<Fault()> fault = [] { return Fault::None; };
    std::function<bool()> diskFails = [] { return false; };
    Error serverError{ErrorCode::ServerError, "500"};
    Error rateLimited{ErrorCode::RateLimited, "429"};

    std::optional<domain::CommandId> poison; ///< always answered with 500

    // What came out for people
    std::vector<std::pair<sync::Ticket, Result<domain::CommandId>>> decided;
    std::vector<Result<domain::Undo>> undone;
    std::vector<Result<void>> discards;
    std::vector<Result<domain::Claim>> claims;
    std::vector<Result<void>> released;
    std::vector<domain::OutboxEntry> returned;
    std::vector<std::pair<domain::CaseId, ErrorCode>> lost;
    std::vector<std::string> sent; ///< ids of SendCommand, in order
    std::vector<std::string> asked;
    std::vector<Milliseconds> requestTimes;
    std::size_t mostInParallel = 0;
    bool streamOpen = false;
    std::size_t largestReceipt = 0; ///< of erasures

    void start(std::uint64_t seed = 1);
    /// The process dies; `carriedOut` says of each effect under way whether it still happens.
    void kill(const std::function<bool()> &carriedOut = [] { return false; });
    void feed(decltype(sync::Event::what) what);
    /// Delivers what is under way (and what that brings) until nothing is left but what `waits`.
    void settle(const std::function<bool(const sync::Effect &)> &waits = [](const auto &) { return false; });
    /// Carries out and delivers one pending effect.
    void deliver(std::size_t index);
    std::size_t pending() const { return m_pending.size(); }
    /// Lets time pass, waking the core when it asked for it and settling after each step.
    void pass(Milliseconds time);
    void startOnline();
    /// Online on a platform that has these cases, with some of them claimed.
    void startOnlineWith(std::initializer_list<const char *> cases, std::initializer_list<const char *> claimed = {});
    /// What of this kind is under way, in order; nothing of it is carried out.
    template <typename E> std::vector<E> underWay() const
    {
        std::vector<E> found;
        for (const auto &pending : m_pending)
            if (const auto *effect = std::get_if<E>(&pending.effect))
                found.push_back(*effect);
        return found;
    }

    domain::CommandId decide(const std::string &kase, domain::DecisionAction action);
    void undo();
    void withdraw(const domain::CommandId &command);
    void claim(const std::string &kase);
    domain::CommandState stateOf(const domain::CommandId &id);
    const sync::Outgoing *find(const domain::CommandId &id) const;
    domain::Overlay overlay() const { return sync::overlayOf(state); }
    void clearPending() { m_pending.clear(); }
    void deliverWrites(); ///< only what goes to the disk of the outbox

private:
    friend struct Carrier;
    void collect(sync::Effect effect);
    void checkParallel();
    template <typename T> Result<T> call(const std::function<Result<T>()> &action);
    template <typename T> Result<T> disk(const std::function<Result<T>()> &action);

    /// An effect under way, with the token it was sent with.
    struct Pending
    {
        sync::Effect effect;
        domain::PersonId as;
    };
    std::vector<Pending> m_pending;
    int m_ids = 0;
    sync::Ticket m_tickets = 1'000'000;
};

} // namespace vigie::test
