#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/ports/ExposureSums.h"
#include "models/domain/ports/Workplace.h"

/// What the platform sets for everybody's workplace, and what people saw together. Belongs inside one transaction.
namespace vigie::backend {

Result<domain::WorkplaceRules> workplaceRules(BackendStore &store);
Result<void> setWorkplaceRules(BackendStore &store, const domain::WorkplaceRules &rules);

/// How many past weeks can be given, and are told of.
inline constexpr int ExposureWeeks = 8;

/// Adds a person's week to the sums of that week. Kept of the person is only that this week was given, never what: a
/// second share counts for nothing. Errors: Invalid: the week is not over, too old, or a category is missing.
Result<void> giveExposure(BackendStore &store, const Person &person, const domain::ExposureShare &share, Instant now);

/// Newest first; a week of fewer than FewestPeople is left out. Errors: Permission: not for leads.
Result<std::vector<domain::ExposureSum>> exposureSums(BackendStore &store, const Person &person, Instant now);

} // namespace vigie::backend
