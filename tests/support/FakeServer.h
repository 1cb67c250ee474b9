#pragma once

#include "models/base/Clock.h"
#include "models/domain/ports/Platform.h"

#include <map>
#include <set>

namespace vigie::test {

/// The bytes of a command as the fake platform reads them: what contract::writeCommand is to the real one.
std::string plainBody(const domain::Command &command);

/// A platform in one process: cases, a feed in order, idempotent commands, fenced claims, restore from a backup. It
/// knows nothing of faults; whoever carries calls to it does.
class FakeServer
{
public:
    explicit FakeServer(const Clock &clock) : m_clock(clock) {}

    domain::PersonId person{"ada"};
    std::set<std::string> permissions{"item.decide", "queue.work:item_review"};
    Milliseconds claimTtl{120'000};
    domain::ReceiptOutcome outcome = domain::ReceiptOutcome::Applied; ///< of every command
    int pageSize = 3;

    void addCase(const std::string &id);
    void purge(const std::string &id);
    void closeElsewhere(const std::string &id);        ///< a colleague decided it
    void claimElsewhere(const std::string &id);        ///< a colleague holds a newer token
    void changePermissions(std::set<std::string> now); ///< the next cursor answers scope-changed
    void expireCursors();
    void backUp() { m_backup = m_world; }
    void restore(); ///< back to the backup, in a new epoch

    Result<domain::Session> session() const;
    Result<domain::ChangePage> changes(const std::string &cursor, int limit) const;
    Result<domain::Receipt> apply(const domain::CommandId &id, const std::string &body);
    domain::Platform::StatusAnswer status(const domain::CommandId &id) const;
    Result<domain::Claim> claimNext();
    Result<domain::Claim> claim(const domain::CaseId &kase);
    std::vector<domain::Claim> heartbeat(const std::vector<domain::ClaimId> &claims);
    void release(const domain::ClaimId &claim);

    int timesApplied(const domain::CommandId &id) const;
    bool hasArrived(const domain::CommandId &id) const { return m_arrived.contains(id.value); }
    bool isClosed(const std::string &kase) const { return m_world.cases.at(kase).closed; }
    std::map<std::string, std::int64_t> revisions() const; ///< of every record that still exists
    std::string epoch() const { return m_world.epoch; }
    std::vector<std::string> acknowledgedPurges;
    std::vector<domain::CommandId> order; ///< in which commands were applied

private:
    struct FakeCase
    {
        std::int64_t rev = 1;
        bool closed = false;
        std::int64_t token = 0;
        std::string claim;
        Milliseconds claimedUntil{0};
    };
    struct World
    {
        std::string epoch = "epoch-1";
        std::map<std::string, FakeCase> cases;
        std::vector<domain::Change> log;
        std::map<std::string, std::pair<std::string, domain::Receipt>> receipts; ///< by key: body, receipt
    };
    void emitChange(const std::string &id, domain::ChangeOp op);
    std::string cursorAt(std::size_t position) const;

    const Clock &m_clock;
    World m_world;
    World m_backup;
    int m_generation = 1;
    int m_cursorGeneration = 1;
    std::optional<ErrorCode> m_staleReason;
    std::map<std::string, int> m_applied;
    std::set<std::string> m_arrived;
    int m_claims = 0;
};

} // namespace vigie::test
