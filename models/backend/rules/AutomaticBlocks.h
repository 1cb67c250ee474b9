#pragma once

#include "models/backend/store/BackendStore.h"

/// Blocks that no human decides. Each is a decision record with a letter that says so, and can be appealed.
namespace vigie::backend {

/// The name under which the machine's own decisions stand in the log.
inline constexpr std::string_view MachineAuthor = "machine";

/// The clause a file of the item breaks by the list of known files; the first match counts.
Result<std::optional<KnownHash>> knownMatch(BackendStore &store, const domain::Item &item);

/// Blocks the item (what was published becomes unavailable) on a clause of the policy in force: closed case, decision,
/// letter. Belongs inside a transaction.
/// Errors: NotFound (clause), IllegalTransition, Invalid (its letter cannot be written).
Result<void> blockAutomatically(BackendStore &store, const domain::ItemId &item, const domain::ClauseId &clause,
                                Instant now);

/// Takes in the member's complaint about a restriction: an appeal is opened with the letter and their words. Belongs
/// inside a transaction. Errors: NotFound, IllegalTransition (nothing is restricted).
Result<CaseRecord> complain(BackendStore &store, const domain::ItemId &item, const QString &complaint, Instant now);

} // namespace vigie::backend
