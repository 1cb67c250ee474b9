#pragma once

#include "models/domain/ports/Stores.h"

#include <map>
#include <set>

namespace vigie::sim {

/// Where an access fails: nothing was written, or everything was and only the answer is an error.
enum class DiskFailure : std::uint8_t { Before, After };

/// What a workstation's two databases do, one call after the other; survives the workstation's death. Remembers what
/// a disk must never be asked to do.
class SimDisk
{
public:
    virtual ~SimDisk() = default;

    virtual Result<std::vector<domain::StoredCommand>> loadOutbox() = 0;
    virtual Result<void> add(const domain::StoredCommand &command) = 0;
    virtual Result<void> update(const domain::OutboxEntry &entry) = 0;
    virtual Result<void> discard(const domain::CommandId &command) = 0;

    virtual Result<domain::ReplicaPosition> position() = 0;
    virtual Result<domain::PageApplied> apply(const domain::ChangePage &page) = 0;
    virtual Result<void> beginShadow(const std::string &epoch) = 0;
    virtual Result<domain::PageApplied> applyToShadow(const domain::ChangePage &page) = 0;
    virtual Result<void> commitShadow() = 0;
    virtual Result<void> rememberSession(const domain::Session &session) = 0;
    virtual Result<void> purgesAcknowledged(const std::vector<std::string> &ids) = 0;

    /// The process died: what it held in memory is gone. `wall`: what the workstation's clock says at the new start.
    virtual void restart(Instant wall) = 0;
    /// Whether only the next start can be promised to work (F7): after an error in reading the cipher refuses
    /// everything on the same connection.
    virtual bool isSpoilt() { return false; }
    /// The `at`-th access from now fails, once (0: none does).
    virtual void failAt(int at, DiskFailure how) = 0;

    struct Row
    {
        std::int64_t rev = 0;
        std::string body;
    };
    /// The live records, by "type id". None when the disk cannot be read now.
    virtual std::map<std::string, Row> rows() = 0;
    virtual std::optional<Row> row(domain::RecordType type, const std::string &id) = 0;

    std::vector<std::string> violations;
    std::set<std::string> discardedUnseen; ///< rows that a start found gone: their discard was answered with an error
    int failedLate = 0;                    ///< changes carried out and answered with an error …
    int foundLate = 0;                     ///< … and found at the next start
};

/// The key of a record in SimDisk::rows().
std::string rowKey(domain::RecordType type, const std::string &id);

} // namespace vigie::sim
