#pragma once

#include "models/domain/ports/Stores.h"
#include "tests/support/FakeDisk.h"

#include <functional>

namespace vigie::test {

/// An outbox on a disk that a test can fill, break and hand to the next run.
class FakeOutboxStore final : public domain::OutboxStore
{
public:
    explicit FakeOutboxStore(FakeOutboxDisk &disk) : m_disk(disk) {}
    std::function<std::optional<Error>()> fails = [] { return std::nullopt; };

    Request<std::vector<domain::StoredCommand>> load() override
    {
        if (const auto error = fails())
            return answered(Result<std::vector<domain::StoredCommand>>(*error));
        return answered(Result<std::vector<domain::StoredCommand>>(m_disk.rows));
    }
    Request<void> add(domain::StoredCommand command) override
    {
        const auto error = fails();
        return answered(error ? Result<void>(*error) : m_disk.add(command));
    }
    Request<void> update(domain::OutboxEntry entry) override
    {
        const auto error = fails();
        return answered(error ? Result<void>(*error) : m_disk.update(entry));
    }
    Request<void> discard(domain::CommandId command) override
    {
        const auto error = fails();
        return answered(error ? Result<void>(*error) : m_disk.discard(command));
    }

private:
    FakeOutboxDisk &m_disk;
};

class FakeReplicaStore final : public domain::ReplicaStore
{
public:
    explicit FakeReplicaStore(FakeReplicaDisk &disk) : m_disk(disk) {}

    Request<domain::ReplicaPosition> position() override
    {
        return answered(Result<domain::ReplicaPosition>(m_disk.position));
    }
    Request<domain::PageApplied> apply(domain::ChangePage page) override { return answered(m_disk.apply(page)); }
    Request<void> beginShadow(std::string epoch) override
    {
        m_disk.beginShadow(epoch);
        return answered(Result<void>());
    }
    Request<domain::PageApplied> applyToShadow(domain::ChangePage page) override
    {
        return answered(m_disk.applyToShadow(page));
    }
    Request<void> commitShadow() override { return answered(m_disk.commitShadow()); }
    Request<void> rememberSession(domain::Session session) override
    {
        m_disk.position.session = std::move(session);
        return answered(Result<void>());
    }

    Request<void> purgesAcknowledged(std::vector<std::string> ids) override
    {
        m_disk.acknowledged(ids);
        return answered(Result<void>());
    }

private:
    FakeReplicaDisk &m_disk;
};

} // namespace vigie::test
