#pragma once

#include "models/base/Clock.h"
#include "models/base/Secret.h"
#include "models/cache/DatabaseThread.h"
#include "models/domain/ports/Stores.h"

#include <chrono>
#include <filesystem>

namespace vigie::cache {

/// outbox.db: every answer means "on the disk, also after a power cut". Never wiped or recreated by the program: a file
/// that does not open is reported and left as it is. A row in `sending` after a start means that its fate is unknown.
class SqlOutboxStore final : public domain::OutboxStore
{
public:
    /// Receipts and tombstones are kept this long: how far back a person's own decisions are shown.
    static constexpr std::chrono::days KeepEnded{30};
    /// Drafts nobody has touched since are given up after this.
    static constexpr std::chrono::days KeepDrafts{30};
    /// The clock of a machine can be years ahead: whatever it says, what is less than this older than the newest of its
    /// kind stays.
    static constexpr std::chrono::days Spared{23};

    SqlOutboxStore(std::filesystem::path path, std::shared_ptr<const Secret> key, const Clock &clock,
                   std::string vfs = {});

    /// Errors: as MigrationLadder::open().
    Request<void> opened() const { return m_thread.opened(); }
    /// Reads and authenticates every page. Errors: Corrupt.
    Request<void> verify();

    Request<std::vector<domain::StoredCommand>> load() override;
    /// The same command twice is one. Errors also: Invalid (the body is not the command's), KeyReused (the id stands
    /// for another body), IllegalTransition (it begins as held or ready), DiskFull, Io, Busy.
    Request<void> add(domain::StoredCommand command) override;
    /// The same live state again only notes attempts and reason; the same ended state again changes nothing. Errors
    /// also: NotFound, Invalid (Done without its receipt, Conflict or Dead without a reason).
    Request<void> update(domain::OutboxEntry entry) override;
    /// Errors: NotFound, IllegalTransition.
    Request<void> discard(domain::CommandId command) override;

    /// For what is kept in the same file: drafts.
    DatabaseThread &thread() { return m_thread; }

private:
    DatabaseThread m_thread;
    bool m_logReserved = false;
};

} // namespace vigie::cache
