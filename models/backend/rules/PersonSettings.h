#pragma once

#include "models/backend/store/BackendStore.h"
#include "models/domain/ports/AccountSettings.h"

/// What a person has set for themselves and finds again at every workstation.
namespace vigie::backend {

Result<domain::AccountSettingMap> settingsOf(BackendStore &store, const Person &person);

/// For each key the later change wins; at the same moment the new one. A clock that runs ahead counts as `now`, so
/// that it cannot keep others out. Belongs inside one transaction. Errors: TooLarge: together they are over the bounds.
Result<domain::AccountSettingMap> mergeSettings(BackendStore &store, const Person &person,
                                                domain::AccountSettingMap changes, Instant now);

} // namespace vigie::backend
