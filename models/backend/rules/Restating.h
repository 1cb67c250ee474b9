#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/RefusedStatement.h"

/// Statements of reasons that were refused, and what is done about them.
namespace vigie::backend {

/// As people see it.
domain::RefusedStatement refusedStatementOf(const StatementRecord &record);

/// Composes a refused statement again of what is kept with it and of the templates in force, under the puid it has.
/// Then it waits to be sent; or our own rules refuse it as it is now, and their faults are kept with it. In a transaction.
/// Errors: Permission (`notice.decide`), NotFound (also: not this person's to know of), IllegalTransition (it waits or
/// is delivered, or an older version kept nothing to compose it of), Refused (it would be the same again).
Result<StatementRecord> composeAgain(BackendStore &store, const Person &person, const std::string &puid, Instant now);

} // namespace vigie::backend
