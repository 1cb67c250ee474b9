#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/contract/MeasureRecords.h"

/// How accounts stand, and what is done about measures that were decided and are not settled.
namespace vigie::backend {

/// Of everybody whom a decision on the notice concerns. Belongs inside a transaction. Errors: Permission, NotFound.
Result<domain::NoticeStanding> standingFor(BackendStore &store, const Person &person, const domain::NoticeId &id,
                                           Instant now);

/// What the person may see of it, by the day on which the accounts end. Errors: Permission.
Result<std::vector<domain::WaitingMeasure>> waitingMeasures(BackendStore &store, const Person &person);

/// Belongs inside a transaction. Errors: Permission, NotFound, SecondPerson (they know the member), IllegalTransition
/// (settled, or not what it waits for), Refused (no reason, or one that may not stand in a letter).
Result<void> answerMeasure(BackendStore &store, const Person &person, const domain::DecisionId &decision,
                           const contract::MeasureReply &reply, Instant now);

} // namespace vigie::backend
