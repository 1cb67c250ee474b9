#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Takes the decision that counts on a notice back, as a decision of its own: what it restricted ends, its
/// strike and what it counted as misuse are gone, whoever was told of it is told so, and the notice is open again, with a case of its own. A statement of reasons stays as it is: the
/// restriction was in force, and the Transparency Database has no withdrawal. Only its author or a lead may. Belongs
/// inside a transaction. Errors: NotFound, Permission (`notice.decide`, `member.restrict` for money and account,
/// somebody else's decision), Invalid (of another case, a letter that cannot be sent), AlreadyDecided (it counts no
/// longer), IllegalTransition (a complaint is about it: somebody else examines it; or it is no decision).
Result<domain::Receipt> reverseNotice(BackendStore &store, const Person &person, const domain::Command &command,
                                      Instant now);

} // namespace vigie::backend
