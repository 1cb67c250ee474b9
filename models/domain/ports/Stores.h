#pragma once

#include "models/base/Request.h"
#include "models/domain/Command.h"
#include "models/domain/Feed.h"
#include "models/domain/Session.h"

#include <string>
#include <vector>

namespace vigie::domain {

struct ReplicaPosition
{
    std::string epoch;
    std::string cursor; ///< empty: nothing pulled yet
    std::optional<Instant> syncedAt;
    std::optional<Session> session;  ///< of the last sign-in
    std::vector<std::string> purged; ///< erased here, the platform has not been told yet
};

struct PageApplied
{
    int applied = 0;
    int skipped = 0; ///< not newer than what is here
    int quarantined = 0;
    std::vector<std::string> purged; ///< ids whose erasure is to be acknowledged
};

/// What the platform said, stored. Disposable.
class ReplicaStore
{
public:
    virtual ~ReplicaStore() = default;
    virtual Request<ReplicaPosition> position() = 0;
    /// The page and its cursor in one transaction.
    virtual Request<PageApplied> apply(ChangePage page) = 0;
    /// Shadow resync: pages go beside the live rows until commitShadow swaps them in one transaction.
    virtual Request<void> beginShadow(std::string epoch) = 0;
    virtual Request<PageApplied> applyToShadow(ChangePage page) = 0;
    virtual Request<void> commitShadow() = 0;
    virtual Request<void> rememberSession(Session session) = 0;
    /// The platform knows that these are erased: position() names them no more.
    virtual Request<void> purgesAcknowledged(std::vector<std::string> ids) = 0;
};

/// A row as stored: the command, its exact bytes on the wire, its state.
struct StoredCommand
{
    OutboxEntry entry;
    std::string body;
};

/// Commands and receipts. Precious: durable before it answers, never wiped by the program.
class OutboxStore
{
public:
    virtual ~OutboxStore() = default;
    virtual Request<std::vector<StoredCommand>> load() = 0; ///< oldest first
    virtual Request<void> add(StoredCommand command) = 0;
    /// Refuses (IllegalTransition) what canMove(CommandState) does not allow. Undone keeps a tombstone.
    virtual Request<void> update(OutboxEntry entry) = 0;
    virtual Request<void> discard(CommandId command) = 0;
};

} // namespace vigie::domain
