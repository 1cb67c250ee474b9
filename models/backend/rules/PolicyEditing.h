#pragma once

#include "models/backend/store/BackendStore.h"

namespace vigie::backend {

/// A policy tells of so many versions back: longer than anybody's holidays.
inline constexpr std::size_t KeptChanges = 12;

/// Makes the next version the one in force, from this moment. What it changed is worked out here; only the summary of
/// its newest change is taken from the editor, and the docket that it follows from: that one then names the version.
/// Belongs inside a transaction.
/// Errors: Changed (not the next version of this policy), Invalid (no clause, a name or key twice, no summary, a letter
/// that could not be written, or a docket that there is not), IllegalTransition (that docket has no answer, or is
/// policy already).
Result<domain::Policy> publishPolicy(BackendStore &store, domain::Policy policy, Instant now);

/// The letters a policy could not write, as "clause/action/kind/language"; empty when it can write them all.
std::vector<std::string> unwritableLetters(const domain::Policy &policy);

} // namespace vigie::backend
