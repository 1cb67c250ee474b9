#include "models/sync/SyncExecutor.h"

#include "models/base/Log.h"
#include "models/sync/core/Step.h"
#include "models/sync/core/View.h"

namespace vigie::sync {

using namespace domain;

SyncExecutor::SyncExecutor(Surroundings s)
    : m_clock(s.clock), m_wakeup(s.wakeup), m_runner(s.platform, s.replica, s.outbox, std::move(s.writeBody)),
      m_seed(s.seed)
{
    m_runner.happened = [this](EffectRunner::What what) { happened(std::move(what)); };
    connect(&m_wakeup, &Wakeup::woke, this, [this] { happened(event::Woke{}); });
}

void SyncExecutor::start()
{
    happened(event::Started{m_seed});
}

void SyncExecutor::nudge()
{
    happened(event::Nudged{});
}

void SyncExecutor::retryNow()
{
    happened(event::RetryAsked{});
}

void SyncExecutor::credentialsChanged()
{
    happened(event::CredentialsChanged{});
}

void SyncExecutor::flush()
{
    happened(event::FlushAsked{});
}

template <typename T> Request<T> SyncExecutor::await(std::map<Ticket, Reply<T>> &replies, Ticket ticket)
{
    return replies[ticket].request();
}

template <typename T>
void SyncExecutor::answer(std::map<Ticket, Reply<T>> &replies, Ticket ticket, const Result<T> &result)
{
    if (auto waiting = replies.extract(ticket))
        waiting.mapped().finish(result);
}

Request<CommandId> SyncExecutor::decide(const ItemDecision &decision, const Item &seen, int policyVersion)
{
    const auto ticket = ++m_lastTicket;
    auto request = await(m_decisions, ticket);
    happened(event::DecisionAsked{ticket, CommandId::make(), decision, seen, policyVersion});
    return request;
}

Request<CommandId> SyncExecutor::command(const CommandBody &body, const CommandTerms &terms)
{
    const auto ticket = ++m_lastTicket;
    auto request = await(m_decisions, ticket);
    happened(event::CommandAsked{ticket, CommandId::make(), body, terms});
    return request;
}

Request<CommandId> SyncExecutor::reverse(const CommandId &of, const QString &reason)
{
    const auto ticket = ++m_lastTicket;
    auto request = await(m_decisions, ticket);
    happened(event::ReversalAsked{ticket, CommandId::make(), of, reason});
    return request;
}

Request<Undo> SyncExecutor::undo()
{
    const auto ticket = ++m_lastTicket;
    auto request = await(m_undos, ticket);
    happened(event::UndoAsked{ticket, CommandId::make(), {}});
    return request;
}

Request<Undo> SyncExecutor::withdraw(const CommandId &command)
{
    const auto ticket = ++m_lastTicket;
    auto request = await(m_undos, ticket);
    happened(event::UndoAsked{ticket, CommandId::make(), command});
    return request;
}

Request<void> SyncExecutor::discard(const CommandId &command)
{
    const auto ticket = ++m_lastTicket;
    auto request = await(m_discards, ticket);
    happened(event::DiscardAsked{ticket, command});
    return request;
}

Request<Claim> SyncExecutor::claim(std::variant<QueueId, CaseId> target)
{
    const auto ticket = ++m_lastTicket;
    auto request = await(m_claims, ticket);
    happened(event::ClaimAsked{ticket, std::move(target)});
    return request;
}

Request<void> SyncExecutor::release(const CaseId &kase, ReleaseReason reason)
{
    const auto ticket = ++m_lastTicket;
    auto request = await(m_releases, ticket);
    happened(event::ReleaseAsked{ticket, kase, reason});
    return request;
}

void SyncExecutor::happened(EffectRunner::What what)
{
    m_waiting.push_back(std::move(what));
    if (m_stepping)
        return; // a listener of ours acts: its turn comes when this one is complete
    m_stepping = true;
    while (!m_waiting.empty()) {
        auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        stepOnce(std::move(next));
    }
    m_stepping = false;
    m_wakeup.wakeAt(m_state.wakeAt);
}

void SyncExecutor::stepOnce(EffectRunner::What what)
{
    const auto status = statusOf(m_state);
    const auto outbox = m_state.outboxRevision, claims = m_state.claimsRevision, session = m_state.sessionRevision;
    auto [state, effects] = step(std::move(m_state), Event{m_clock.monotonic(), m_clock.wall(), std::move(what)});
    m_state = std::move(state);
    ++m_steps;
    // First what is true now, then the news and answers that rest on it.
    if (m_state.sessionRevision != session)
        Q_EMIT sessionChanged();
    if (const auto now = statusOf(m_state); now != status) {
        if (now.link != status.link)
            qCInfo(log::sync) << "link" << static_cast<int>(status.link) << "->" << static_cast<int>(now.link)
                              << (now.reason ? std::string(name(*now.reason)).c_str() : "");
        Q_EMIT statusChanged();
    }
    if (m_state.claimsRevision != claims)
        Q_EMIT heldChanged();
    if (m_state.outboxRevision != outbox)
        Q_EMIT outboxChanged();
    for (auto &effect : effects)
        run(effect);
}

void SyncExecutor::run(Effect &effect)
{
    std::visit(
        [this](auto &e) {
            if constexpr (requires { m_runner.run(e); })
                m_runner.run(e);
            else
                tell(e);
        },
        effect);
}

void SyncExecutor::tell(const effect::AnswerDecision &e)
{
    answer(m_decisions, e.ticket, e.answer);
}

void SyncExecutor::tell(const effect::AnswerUndo &e)
{
    answer(m_undos, e.ticket, e.answer);
}

void SyncExecutor::tell(const effect::AnswerDiscard &e)
{
    answer(m_discards, e.ticket, e.answer);
}

void SyncExecutor::tell(const effect::AnswerClaim &e)
{
    answer(m_claims, e.ticket, e.answer);
}

void SyncExecutor::tell(const effect::AnswerRelease &e)
{
    answer(m_releases, e.ticket, e.answer);
}

void SyncExecutor::tell(const effect::AnnounceReturned &e)
{
    Q_EMIT returned(e.entry);
}

void SyncExecutor::tell(const effect::AnnounceClaimLost &e)
{
    Q_EMIT lost(e.kase, e.reason);
}

} // namespace vigie::sync
