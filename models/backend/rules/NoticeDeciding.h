#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Carries out a decision on a notice: keeps it, restricts what it says, writes to the members and to the notifier, and
/// closes the case. Inside the command's transaction. Errors: Permission (`notice.decide`, and `member.restrict` for
/// money and account), Invalid (subject, faults of the form, a letter that cannot be sent), AlreadyDecided, Closed,
/// ClaimLost, SecondPerson, Changed, PolicyChanged, IllegalTransition (an item that cannot be restricted so).
Result<domain::Receipt> decideNotice(BackendStore &store, const Person &person, const domain::Command &command,
                                     Instant now);

} // namespace vigie::backend
