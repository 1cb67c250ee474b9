#pragma once

#include "models/sync/core/Step.h"
#include "models/sync/core/View.h"
#include "tests/sim/SimDisk.h"
#include "tests/sim/SimServer.h"

#include <deque>
#include <functional>

namespace vigie::sim {

/// What the network does to one call.
enum class Fault : std::uint8_t {
    None,
    DropBefore,       ///< connection refused: it never leaves
    ResponseLost,     ///< carried out, the answer never comes back
    Late,             ///< times out here, arrives over there much later
    Duplicate,        ///< carried out, and once more later
    Truncated,        ///< carried out, half an answer
    ServerError,      ///< 500 before anything is done
    ServerErrorAfter, ///< carried out, then 500
    Hang,             ///< nothing for half a minute
    HangAfter,        ///< carried out, then nothing for half a minute
    Running,          ///< 409 command-running: the platform carries it out later
    RateLimited,      ///< 429 with Retry-After
    Busy,             ///< 503 with Retry-After
    Unauthorized,     ///< 401
    Forbidden,        ///< 403 to a command that is new there
    Refused,          ///< 422 to a command that is new there
    Expired,          ///< 410 to a cursor
    Portal,           ///< somebody else answers
    Tls,
    Count
};

/// What all clients share.
struct SimTime
{
    Milliseconds now{1'000'000}; ///< monotonic, everywhere alike
};

/// A workstation without a window: the production core, its disks, the person at the desk, and every effect under way
/// in a list from which the schedule takes in the order it likes.
class SimClient
{
public:
    using What = decltype(sync::Event::what);

    SimClient(SimServer &server, const SimTime &time, std::unique_ptr<SimDisk> disk, std::size_t index, Bodies bodies);

    // The person
    void claimNext(std::uint32_t queue);
    void claimCase(std::uint32_t which);
    void decide(std::uint32_t which, std::uint32_t action);
    void undo();
    void reverse(std::uint32_t which);
    void release(std::uint32_t which, domain::ReleaseReason reason);
    void discard(std::uint32_t which);
    void signInAs(const domain::PersonId &person);
    void withdraw(std::uint32_t which); ///< this one of those that still wait
    void writeNote(std::uint32_t which);
    void callForHelp(std::uint32_t which);
    void keepOpinion(std::uint32_t which); ///< of a decision that came too late
    void handOver(std::uint32_t which, const domain::PersonId &to);
    void park(std::uint32_t which, Milliseconds time);
    void tell(What what) { feed(std::move(what)); }

    // The machine
    void start(std::uint64_t seed);
    /// The process dies. `coins` says what of the work under way is still done.
    void kill(std::uint64_t coins);
    void fallAsleep() { m_asleep = true; }
    void wakeUp();
    void stepClock(Milliseconds by) { m_skew += by; }
    void failDiskAt(int access, DiskFailure how) { m_disk->failAt(access, how); }

    // The network
    void addFault(Fault fault, int times, bool onlyCommands);
    void heal();
    void poisonNext() { m_poisonNext = true; }
    void hint();
    void cutStream();
    void deliverLate(); ///< what timed out long ago arrives
    void forgetLate() { m_late.clear(); }

    /// Carries out or answers one effect under way; false when there is nothing to do now.
    bool advance(std::uint32_t which);
    /// When something of this client is due, if ever.
    std::optional<Milliseconds> nextDue() const;
    void wakeIfDue();

    const sync::State &state() const { return m_state; }
    SimDisk &disk() { return *m_disk; }
    const domain::PersonId &credentials() const { return m_credentials; }
    std::size_t underWay() const { return m_ops.size(); }
    bool isAsleep() const { return m_asleep; }

    // For the oracle
    std::vector<domain::CommandId> made;  ///< the person was told that they are safe
    int withdrawn = 0;                    ///< one of several, and the person was told that it never left
    std::set<std::string> undone;         ///< the person was told that they never left
    std::set<std::string> discarded;      ///< by the person
    std::set<std::string> spuriouslyDead; ///< refused by the network, not by the rules
    std::vector<std::string> violations;
    std::function<void(const std::string &)> trace;

private:
    friend struct Carrier;
    struct Op
    {
        sync::Effect effect;
        domain::PersonId as;
        Fault fault = Fault::None;
        bool carriedOut = false;
        std::optional<What> answer;
        Milliseconds since{0};
        std::optional<domain::StoredCommand> command; ///< of a late one
    };
    struct Sown
    {
        Fault fault = Fault::None;
        int times = 0;
        bool onlyCommands = false;
    };

    void feed(What what);
    void collect(sync::Effect effect);
    void checkSending(const domain::CommandId &id);
    void checkSpacing();
    void dropStream();
    Fault faultFor(const sync::Effect &effect);
    bool isReady(const Op &op) const;
    void meetNetwork(Op &op);
    void say(const std::string &what) const;
    Instant wall() const;
    std::optional<domain::Case> seenCase(const domain::CaseId &id);
    std::optional<domain::Item> seenItem(const std::string &id);
    int seenPolicy();
    domain::CommandId newId();
    std::optional<domain::Claim> heldClaim(std::uint32_t which) const;
    void command(const domain::CommandId &id, domain::CommandBody body, const char *permission);
    std::string bodyOf(const domain::Command &command) const;

    SimServer &m_server;
    const SimTime &m_time;
    std::unique_ptr<SimDisk> m_disk;
    std::size_t m_index;
    Bodies m_bodies;
    sync::State m_state;
    domain::PersonId m_credentials;
    Milliseconds m_skew{0};
    bool m_asleep = false;
    bool m_streamOpen = false;
    bool m_poisonNext = false;
    std::set<std::string> m_poisoned;
    std::deque<Sown> m_faults;
    std::vector<Op> m_ops;
    std::vector<Op> m_late;
    std::map<std::string, domain::StoredCommand> m_commands; ///< what can be sent, as on the disk
    std::map<sync::Ticket, domain::CommandId> m_asked;
    std::set<sync::Ticket> m_withdrawing;
    std::optional<Milliseconds> m_lastRequest;
    sync::Ticket m_tickets = 1'000'000'000;
    int m_ids = 0;
};

} // namespace vigie::sim
