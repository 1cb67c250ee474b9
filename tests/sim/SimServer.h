#pragma once

#include "models/domain/Claim.h"
#include "models/domain/ports/Platform.h"
#include "tests/sim/MemoryBackendStore.h"
#include "tests/sim/Tally.h"

#include <set>

namespace vigie::sim {

/// The platform of a simulation: the production rules over a store in memory, a clock that is moved by the schedule,
/// and a memory of what may never happen.
class SimServer
{
public:
    SimServer(Bodies bodies, int cases);

    // The calls of the contract, as the API makes them
    Result<domain::Session> session(const domain::PersonId &as);
    Result<domain::ChangePage> changes(const domain::PersonId &as, const std::string &cursor, int limit);
    Result<domain::Receipt> send(const domain::PersonId &as, const domain::Command &command, const std::string &body);
    Result<domain::Platform::StatusAnswer> status(const domain::PersonId &as, const domain::CommandId &id);
    Result<domain::Claim> claim(const domain::PersonId &as,
                                const std::variant<domain::QueueId, domain::CaseId> &target);
    Result<std::vector<domain::Claim>> heartbeat(const domain::PersonId &as,
                                                 const std::vector<domain::ClaimId> &claims);
    Result<void> release(const domain::PersonId &as, const domain::ClaimId &claim, domain::ReleaseReason reason);
    Result<void> acknowledgePurge(const domain::PersonId &as, const std::vector<std::string> &ids);
    void handOver(const domain::PersonId &as, const domain::ClaimId &claim, const domain::PersonId &to);
    void park(const domain::PersonId &as, const domain::ClaimId &claim, Milliseconds time);
    /// Takes the command in and carries it out later: what answers 409 command-running until then.
    void defer(const domain::PersonId &as, const domain::Command &command, const std::string &body);

    // What happens over there
    void advance(Milliseconds by);
    void addCase();
    void editItem(const domain::CaseId &kase); ///< the member changes the caption
    void purge(const domain::CaseId &kase);
    void fileNotice(const domain::CaseId &kase);
    void changePolicy();
    void decideElsewhere(const domain::CaseId &kase); ///< a colleague without a claim
    void revoke(const domain::PersonId &person);
    void grantAgain();
    void backUp() { m_store.backUp(); }
    void restore();

    MemoryBackendStore &store() { return m_store; }
    Instant now() const { return m_now; }
    int generation() const { return m_generation; }
    bool hasArrived(const domain::CommandId &id) const { return m_arrived.contains(id.value); }
    /// In whatever generation of the data.
    bool wasPurged(const std::string &id) const { return m_purged.contains(id); }
    /// How many of the decisions the platform has now were made by this command: none or one.
    int timesApplied(const domain::CommandId &id);
    /// Everything the person may see, as it is now: type and id → revision and body.
    std::map<std::string, std::pair<std::int64_t, std::string>> visibleTo(const domain::PersonId &person);
    /// A case that a colleague has handed to this person, if any.
    std::optional<domain::CaseId> handedTo(const domain::PersonId &person) const;
    std::vector<std::string> takeViolations();
    Tally tally; ///< as far as the platform knows

private:
    struct Deferred
    {
        domain::PersonId as;
        domain::Command command;
        std::string body;
        Instant at{};
    };
    void fill(int cases);
    std::optional<domain::CaseId> openCaseOf(const domain::CaseId &kase);
    struct Standing ///< of the cases before a claim
    {
        std::vector<backend::Lease> leases;
        std::map<std::string, backend::Parking> parkings;
        std::map<std::string, backend::Handover> handovers;
    };
    void count(const domain::Command &command, const domain::Receipt &receipt);
    void checkClaim(const domain::PersonId &as, const domain::CaseId &kase, bool served, const Standing &before);
    template <typename Work> void change(Work work);

    MemoryBackendStore m_store;
    Instant m_now;
    Instant m_ticked{};
    int m_items = 0;
    int m_colleague = 0;
    int m_generation = 1;
    std::set<std::string> m_arrived;
    std::set<std::string> m_purged;
    std::map<std::string, Deferred> m_deferred;
    std::vector<std::string> m_violations;
};

/// What only two readers together may decide under.
inline constexpr auto GraveClause = "gravest";

/// The people who work: each client has one of them signed in at the start.
domain::PersonId personOf(std::size_t client);

} // namespace vigie::sim
