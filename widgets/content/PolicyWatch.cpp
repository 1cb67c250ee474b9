#include "widgets/content/PolicyWatch.h"

#include "models/domain/PolicyDifference.h"

namespace vigie::ui::content {

namespace {

const QString ReadKey = QStringLiteral("content/policy_read");

} // namespace

PolicyWatch::PolicyWatch(const ContentPorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&ports.feed, &domain::CaseFeed::changed, this, &PolicyWatch::read);
    connect(&ports.feed, &domain::CaseFeed::reset, this, &PolicyWatch::read);
    connect(&ports.connection, &domain::Connection::statusChanged, this, [this] {
        // A page that brings nothing but a policy is told by no list of cases.
        const auto synced = m_ports.connection.status().syncedAt;
        if (synced != m_syncedAt)
            read();
        m_syncedAt = synced;
    });
    connect(&ports.preferences, &domain::Preferences::changed, this, [this](const QString &key) {
        if (key == ReadKey)
            Q_EMIT changed();
    });
    read();
}

void PolicyWatch::read()
{
    deliver(m_ports.policy.policy(), this, [this](Result<std::optional<domain::Policy>> policy) {
        if (!policy || !*policy || (m_policy && m_policy->version == (*policy)->version))
            return;
        m_policy = std::move(*policy);
        Q_EMIT changed();
    });
}

std::vector<domain::PolicyChange> PolicyWatch::news() const
{
    return m_policy ? domain::changesSince(*m_policy, m_ports.preferences.value(ReadKey, 0).toInt())
                    : std::vector<domain::PolicyChange>();
}

void PolicyWatch::acknowledge()
{
    if (m_policy)
        m_ports.preferences.setValue(ReadKey, m_policy->version);
    Q_EMIT changed();
}

} // namespace vigie::ui::content
