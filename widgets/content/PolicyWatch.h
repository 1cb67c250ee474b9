#pragma once

#include "widgets/content/ContentPorts.h"

#include <QObject>

#include <optional>

namespace vigie::ui::content {

/// The policy in force and what this person has read of it. What was read travels with the person's settings.
class PolicyWatch : public QObject
{
    Q_OBJECT

public:
    explicit PolicyWatch(const ContentPorts &ports, QObject *parent = nullptr);

    const std::optional<domain::Policy> &policy() const { return m_policy; }
    /// What changed since the version this person has read, newest first.
    std::vector<domain::PolicyChange> news() const;
    /// Everything that is in force now has been read.
    void acknowledge();

Q_SIGNALS:
    void changed(); ///< another version, or another one was read

private:
    void read();

    ContentPorts m_ports;
    std::optional<domain::Policy> m_policy;
    std::optional<Instant> m_syncedAt;
};

} // namespace vigie::ui::content
