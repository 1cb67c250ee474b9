#pragma once

#include "models/backend/store/BackendStore.h"

/// What a decision must pass, whatever it says.
namespace vigie::backend {

/// Errors: Invalid (a round that lies ahead), AlreadyDecided.
Result<void> checkRound(int round, const domain::Case &kase);

/// A lapsed lease whose token is still the highest is good: an offline hour loses nothing that nobody else took.
/// Without a token it is decided while nobody else holds the case.
/// Errors: ClaimLost.
Result<void> checkToken(const domain::Expectation &expect, const std::optional<Lease> &lease,
                        const domain::PersonId &author, Instant now);

/// Errors: Changed, PolicyChanged.
Result<void> checkExpected(const domain::Expectation &expect, const CaseRecord &record, const domain::Policy &policy);

/// A letter that says everything and nothing it must not. Errors: Invalid.
Result<domain::Letter> sendable(const domain::LetterDraft &draft);

} // namespace vigie::backend
