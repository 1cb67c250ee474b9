#pragma once

#include "tests/sim/SimDisk.h"

namespace vigie::sim {

/// The stores' promises without a file, fast enough for a hundred thousand schedules.
class MemoryDisk final : public SimDisk
{
public:
    Result<std::vector<domain::StoredCommand>> loadOutbox() override;
    Result<void> add(const domain::StoredCommand &command) override;
    Result<void> update(const domain::OutboxEntry &entry) override;
    Result<void> discard(const domain::CommandId &command) override;
    Result<domain::ReplicaPosition> position() override;
    Result<domain::PageApplied> apply(const domain::ChangePage &page) override;
    Result<void> beginShadow(const std::string &epoch) override;
    Result<domain::PageApplied> applyToShadow(const domain::ChangePage &page) override;
    Result<void> commitShadow() override;
    Result<void> rememberSession(const domain::Session &session) override;
    Result<void> purgesAcknowledged(const std::vector<std::string> &ids) override;
    void restart(Instant wall) override;
    void failAt(int at, DiskFailure how) override
    {
        m_failAt = at;
        m_how = how;
    }
    std::map<std::string, Row> rows() override { return m_rows; }
    std::optional<Row> row(domain::RecordType type, const std::string &id) override;

private:
    using Rows = std::map<std::string, Row>;
    struct Part
    {
        Rows rows;
        std::map<std::string, std::int64_t> removed; ///< at which seq
    };
    bool fails();
    template <typename T> Result<T> answered(T answer);
    Result<void> answered();
    domain::StoredCommand *find(const domain::CommandId &id);
    domain::PageApplied applyTo(Part &part, const domain::ChangePage &page);

    int m_failAt = 0;
    DiskFailure m_how = DiskFailure::Before;
    bool m_late = false; ///< the access under way is carried out and answered with an error
    std::vector<domain::StoredCommand> m_commands;
    std::vector<domain::StoredCommand> m_unseen; ///< added, answered with an error: found at the next start
    domain::ReplicaPosition m_position;
    Rows m_rows;
    std::map<std::string, std::int64_t> m_removed;
    std::set<std::string> m_purged;
    std::optional<std::string> m_shadowEpoch;
    domain::ReplicaPosition m_shadowPosition;
    Part m_shadow;
};

} // namespace vigie::sim
