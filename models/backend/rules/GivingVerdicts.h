#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Carries out a verdict on an application: keeps it, and where it counts draws its consequences for application,
/// certification, account and case. Inside the command's transaction. Errors: those of judgeVerdict(), Permission
/// (`queue.work:certification`, `identity.view`).
Result<domain::Receipt> giveVerdict(BackendStore &store, const Person &person, const domain::Command &command,
                                    Instant now);

} // namespace vigie::backend
