#pragma once

#include "models/base/Clock.h"
#include "models/sync/EffectRunner.h"
#include "models/sync/Wakeup.h"
#include "models/sync/core/State.h"

#include <deque>

namespace vigie::sync {

/// Runs the pure core on this thread: feeds it events one at a time, has its effects carried out, tells what changed.
/// Does no I/O itself; disks and platform answer from their own threads.
class SyncExecutor final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        domain::Platform &platform;
        domain::ReplicaStore &replica;
        domain::OutboxStore &outbox;
        const Clock &clock;
        Wakeup &wakeup;
        BodyWriter writeBody;
        std::uint64_t seed = 0; ///< of the jitter; from a random source, logged nowhere
    };
    explicit SyncExecutor(Surroundings surroundings);

    void start();
    void nudge();              ///< back from sleep, or the network changed
    void retryNow();           ///< a person asked
    void credentialsChanged(); ///< the platform adapter uses another token from now on

    const State &state() const { return m_state; }
    /// How often the state has changed: what is worked out of it holds until this grows.
    std::uint64_t steps() const { return m_steps; }
    const Clock &clock() const { return m_clock; }

    Request<domain::CommandId> decide(const domain::ItemDecision &decision, const domain::Item &seen,
                                      int policyVersion);
    Request<domain::CommandId> command(const domain::CommandBody &body, const domain::CommandTerms &terms);
    Request<domain::CommandId> reverse(const domain::CommandId &of, const QString &reason);
    Request<domain::Undo> undo();
    Request<domain::Undo> withdraw(const domain::CommandId &command);
    Request<void> discard(const domain::CommandId &command);
    void flush();
    Request<domain::Claim> claim(std::variant<domain::QueueId, domain::CaseId> target);
    Request<void> release(const domain::CaseId &kase, domain::ReleaseReason reason);

Q_SIGNALS:
    void statusChanged();
    void sessionChanged();
    void outboxChanged();
    void returned(const vigie::domain::OutboxEntry &entry);
    void heldChanged();
    void lost(const vigie::domain::CaseId &kase, vigie::ErrorCode reason);

private:
    void happened(EffectRunner::What what);
    void stepOnce(EffectRunner::What what);
    void run(Effect &effect);
    void tell(const effect::AnswerDecision &effect);
    void tell(const effect::AnswerUndo &effect);
    void tell(const effect::AnswerDiscard &effect);
    void tell(const effect::AnswerClaim &effect);
    void tell(const effect::AnswerRelease &effect);
    void tell(const effect::AnnounceReturned &effect);
    void tell(const effect::AnnounceClaimLost &effect);
    template <typename T> void answer(std::map<Ticket, Reply<T>> &replies, Ticket ticket, const Result<T> &result);
    template <typename T> Request<T> await(std::map<Ticket, Reply<T>> &replies, Ticket ticket);

    const Clock &m_clock;
    Wakeup &m_wakeup;
    EffectRunner m_runner;
    std::uint64_t m_seed;
    State m_state;
    std::uint64_t m_steps = 0;
    std::deque<EffectRunner::What> m_waiting; ///< events that came while one was being handled
    bool m_stepping = false;
    Ticket m_lastTicket = 0;
    std::map<Ticket, Reply<domain::CommandId>> m_decisions;
    std::map<Ticket, Reply<domain::Undo>> m_undos;
    std::map<Ticket, Reply<void>> m_discards;
    std::map<Ticket, Reply<domain::Claim>> m_claims;
    std::map<Ticket, Reply<void>> m_releases;
};

} // namespace vigie::sync
