#pragma once

#include "models/domain/ports/Connection.h"

namespace vigie::sync {

class SyncExecutor;

enum class Transport : std::uint8_t { Tls, PlainLoopback };

/// The state of the executor's link, as the window shows it.
class SyncConnection final : public domain::Connection
{
    Q_OBJECT

public:
    SyncConnection(SyncExecutor &executor, Transport transport);

    domain::ConnectionStatus status() const override;
    std::optional<domain::Session> session() const override;
    Instant serverNow() const override;
    void retryNow() override;

private:
    SyncExecutor &m_executor;
    Transport m_transport;
};

} // namespace vigie::sync
