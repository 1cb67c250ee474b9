#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/ports/NotToday.h"

/// Which of the waiting cases a person is given, beyond how urgent they are. Belongs inside one transaction.
namespace vigie::backend {

/// After so many grave cases in a row (high or critical) a harmless one comes, if one waits.
inline constexpr int GraveInARow = 5;

/// What this person has put aside for today; nothing once its time is over.
Result<domain::NotTodayChoice> notTodayOf(BackendStore &store, const Person &person, Instant now);
/// Errors: Invalid: until more than a day ahead.
Result<domain::NotTodayChoice> setNotToday(BackendStore &store, const Person &person, domain::NotTodayChoice choice,
                                           Instant now);

/// The candidates in the order in which this person is to be given them: what they put aside is left out, and a
/// harmless one comes first when it is time for one.
Result<std::vector<domain::CaseId>> inServingOrder(BackendStore &store, const Person &person,
                                                   std::vector<domain::CaseId> mostUrgentFirst, Instant now);

/// This case has been given to them by the platform.
Result<void> noteServed(BackendStore &store, const Person &person, const domain::Case &kase);

} // namespace vigie::backend
