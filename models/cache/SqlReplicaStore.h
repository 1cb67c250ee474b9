#pragma once

#include "models/cache/Replica.h"
#include "models/domain/ports/Stores.h"

namespace vigie::cache {

/// The replica as sync writes it. Everything runs on the writer's thread; see ReplicaPages and ReplicaShadow.
class SqlReplicaStore final : public domain::ReplicaStore
{
public:
    explicit SqlReplicaStore(Replica &replica) : m_replica(replica) {}

    Request<domain::ReplicaPosition> position() override;
    Request<domain::PageApplied> apply(domain::ChangePage page) override;
    Request<void> beginShadow(std::string epoch) override;
    Request<domain::PageApplied> applyToShadow(domain::ChangePage page) override;
    Request<void> commitShadow() override;
    Request<void> rememberSession(domain::Session session) override;
    Request<void> purgesAcknowledged(std::vector<std::string> ids) override;

    /// Records that did not validate and wait for another version of Vigie or of themselves.
    Request<int> quarantined();

private:
    Replica &m_replica;
};

} // namespace vigie::cache
