#pragma once

#include "models/backend/store/BackendStore.h"

/// What people say to one another about a case. Each function belongs inside one transaction.
namespace vigie::backend {

/// Appends a note to a case the person may work, claimed or not, open or closed. Errors: NotFound, Permission.
Result<domain::Receipt> addNote(BackendStore &store, const Person &person, const domain::Command &command, Instant now);

/// Appends `text` in the name of `person`, for a rule that has checked everything.
Result<void> appendNote(BackendStore &store, const Person &person, const CaseRecord &record, const QString &text,
                        Instant now);

} // namespace vigie::backend
