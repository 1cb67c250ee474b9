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
    std::map<std::string, Row> rows() override { return m_cache.live.rows; }
    std::optional<Row> row(domain::RecordType type, const std::string &id) override;

private:
    using Rows = std::map<std::string, Row>;
    using Outbox = std::vector<domain::StoredCommand>;
    struct Part
    {
        Rows rows;
        std::map<std::string, std::int64_t> removed; ///< at which seq
    };
    struct Cache
    {
        domain::ReplicaPosition position;
        Part live;
        std::set<std::string> purged;
        std::optional<std::string> shadowEpoch;
        domain::ReplicaPosition shadowPosition;
        Part shadow;
    };
    bool fails();
    template <typename Book, typename Work>
    auto write(Book &book, std::optional<Book> &unseen, Work work) -> decltype(work());
    domain::StoredCommand *find(const domain::CommandId &id);
    domain::PageApplied applyTo(Part &part, const domain::ChangePage &page);

    int m_failAt = 0;
    DiskFailure m_how = DiskFailure::Before;
    Outbox m_outbox;
    Cache m_cache;
    // What reached the disk although the answer was an error. As with a write-ahead log, the next change takes its
    // place; without one, the next start finds it.
    std::optional<Outbox> m_unseenOutbox;
    std::optional<Cache> m_unseenCache;
};

} // namespace vigie::sim
