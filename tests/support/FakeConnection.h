#pragma once

#include "models/domain/ports/Connection.h"

namespace vigie::test {

/// A connection that is what the test says.
class FakeConnection final : public domain::Connection
{
public:
    FakeConnection()
    {
        m_status.link = domain::Link::Online;
        m_status.caughtUp = true;
        domain::Session session;
        session.person = domain::PersonId("p1");
        session.displayName = QStringLiteral("Alix Sample");
        session.permissions = {"queue.work:item_review", "item.decide"};
        m_session = session;
    }
    domain::ConnectionStatus status() const override { return m_status; }
    std::optional<domain::Session> session() const override { return m_session; }
    Instant serverNow() const override { return m_now; }
    void retryNow() override { ++retries; }

    void set(domain::ConnectionStatus status)
    {
        m_status = status;
        Q_EMIT statusChanged();
    }
    void signInAs(std::optional<domain::Session> session)
    {
        m_session = std::move(session);
        Q_EMIT sessionChanged();
    }
    void setNow(Instant now) { m_now = now; }
    int retries = 0;

private:
    domain::ConnectionStatus m_status;
    std::optional<domain::Session> m_session;
    Instant m_now = Instant(std::chrono::sys_days(std::chrono::year(2026) / 3 / 2)) + std::chrono::hours(9);
};

} // namespace vigie::test
