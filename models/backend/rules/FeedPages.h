#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

inline constexpr int MaxFeedPage = 500;

/// One page of a person's feed. A cursor belongs to the person, what they may see, and this generation of the data. An
/// empty cursor starts from nothing and is not told of what is already gone.
/// Errors: CursorExpired (not ours, from another epoch or from the future), ScopeChanged.
Result<domain::ChangePage> changesFor(BackendStore &store, const Person &person, std::string_view cursor, int limit,
                                      Instant now);

} // namespace vigie::backend
