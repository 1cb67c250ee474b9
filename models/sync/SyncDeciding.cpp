#include "models/sync/SyncDeciding.h"

#include "models/sync/SyncExecutor.h"
#include "models/sync/core/View.h"

namespace vigie::sync {

using namespace domain;

SyncDeciding::SyncDeciding(SyncExecutor &executor) : m_executor(executor)
{
    connect(&executor, &SyncExecutor::outboxChanged, this, &Deciding::outboxChanged);
    connect(&executor, &SyncExecutor::returned, this, &Deciding::returned);
}

Request<CommandId> SyncDeciding::decide(const ItemDecision &decision, const Item &seen, int policyVersion)
{
    return m_executor.decide(decision, seen, policyVersion);
}

Request<Undo> SyncDeciding::undo()
{
    return m_executor.undo();
}

Request<Undo> SyncDeciding::withdraw(const CommandId &command)
{
    return m_executor.withdraw(command);
}

Request<CommandId> SyncDeciding::reverse(const CommandId &of, const QString &reason)
{
    return m_executor.reverse(of, reason);
}

Request<void> SyncDeciding::discard(const CommandId &command)
{
    return m_executor.discard(command);
}

void SyncDeciding::flush()
{
    m_executor.flush();
}

std::vector<OutboxEntry> SyncDeciding::outbox() const
{
    return outboxOf(m_executor.state());
}

Overlay SyncDeciding::overlay() const
{
    if (!m_seen || m_seen->steps != m_executor.steps())
        m_seen = Seen{m_executor.steps(), sync::overlayOf(m_executor.state())};
    return m_seen->overlay;
}

std::optional<Milliseconds> SyncDeciding::heldUntil(const CommandId &command) const
{
    return sync::heldUntil(m_executor.state(), command);
}

} // namespace vigie::sync
