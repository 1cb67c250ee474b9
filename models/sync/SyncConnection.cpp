#include "models/sync/SyncConnection.h"

#include "models/sync/SyncExecutor.h"
#include "models/sync/core/View.h"

namespace vigie::sync {

using namespace domain;

SyncConnection::SyncConnection(SyncExecutor &executor, Transport transport)
    : m_executor(executor), m_transport(transport)
{
    connect(&executor, &SyncExecutor::statusChanged, this, &Connection::statusChanged);
    connect(&executor, &SyncExecutor::sessionChanged, this, &Connection::sessionChanged);
}

ConnectionStatus SyncConnection::status() const
{
    auto status = statusOf(m_executor.state());
    status.plainLoopback = m_transport == Transport::PlainLoopback;
    return status;
}

std::optional<Session> SyncConnection::session() const
{
    return m_executor.state().signIn.session;
}

Instant SyncConnection::serverNow() const
{
    return sync::serverNow(m_executor.state(), m_executor.clock().monotonic(), m_executor.clock().wall());
}

void SyncConnection::retryNow()
{
    m_executor.retryNow();
}

} // namespace vigie::sync
