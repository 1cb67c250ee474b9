#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Carries out a decision on a complaint: keeps it, ends what the first decision took, and only that, or has the notice
/// examined again, writes to both sides, and closes the case. Inside the command's transaction. Errors: Permission
/// (`complaint.decide`, and `member.restrict` where money or an account is given back), Invalid (subject, faults of the
/// form, a letter that cannot be sent), AlreadyDecided, ClaimLost, SecondPerson (the first decision is theirs, or they
/// know the member), Changed, PolicyChanged.
Result<domain::Receipt> decideComplaint(BackendStore &store, const Person &person, const domain::Command &command,
                                        Instant now);

} // namespace vigie::backend
