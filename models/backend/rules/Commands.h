#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// Hidden while somebody looks, the item comes back by itself after this.
inline constexpr Milliseconds HideTime{30 * 60'000};

/// Applies one command exactly once, in a transaction of its own. `body` is what was sent, byte by byte. The same key
/// with the same body gives the same answer again, a refusal too; with another body or author KeyReused. `now` is the
/// platform's time.
/// Errors: the closed list of the contract. What may be tried again (Busy, a disk that failed) is not remembered.
Result<domain::Receipt> apply(BackendStore &store, const Person &person, const domain::Command &command,
                              std::string_view body, Instant now);

/// What became of a command; none when it is unknown or was refused.
Result<std::optional<domain::Receipt>> receiptOf(BackendStore &store, const Person &person,
                                                 const domain::CommandId &id);

} // namespace vigie::backend
