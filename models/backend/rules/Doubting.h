#pragma once

#include "models/backend/store/BackendStore.h"

/// What somebody at another desk says about the person behind an account. Each function belongs inside one transaction.
namespace vigie::backend {

/// Whose case it is looks under age, or is not who was certified. Under age: the account is frozen at once and a second
/// person looks at its newest application; who never applied is asked to prove their age by one that is begun for them.
/// Not who was certified: the certification is examined again. The words go with the case that follows. Saying it once
/// more adds the words and nothing else. Errors: NotFound, Permission (`queue.work` of the case's queue),
/// IllegalTransition (examining again who is not certified).
Result<domain::Receipt> raiseDoubt(BackendStore &store, const Person &person, const domain::Command &command,
                                   Instant now);

} // namespace vigie::backend
