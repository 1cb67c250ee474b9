#pragma once

#include "models/domain/ports/Stores.h"
#include "models/sql/MigrationLadder.h"

namespace vigie::cache {

/// The schema of outbox.db. The database itself refuses to change a command that has left `held`.
const sql::MigrationLadder &outboxLadder();

Result<std::vector<domain::StoredCommand>> loadCommands(sql::Database &database);
Result<void> addCommand(sql::Database &database, const domain::StoredCommand &command);
Result<void> updateCommand(sql::Database &database, const domain::OutboxEntry &entry);
Result<void> discardCommand(sql::Database &database, const domain::CommandId &command);

/// Ended well and older than `before`: receipts and tombstones that nobody asks for any more. What is less than
/// `spared` older than the newest command stays, whatever our clock says.
Result<void> forgetEnded(sql::Database &database, Instant before, Milliseconds spared);

} // namespace vigie::cache
