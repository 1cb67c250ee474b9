#pragma once

#include "models/backend/store/BackendStore.h"

#include <chrono>
#include <string_view>

/// Step-up: who is to see what is masked shows once more that it is them, with a code of their authenticator. It holds
/// for the token it was shown with and for a short time (the meaning of RFC 9470's max_age). Each function belongs
/// inside one transaction.
namespace vigie::backend {

inline constexpr std::chrono::minutes StepUpHolds{5};
/// So many wrong codes, and none is looked at for a while: guessing six digits that way takes years.
inline constexpr int WrongCodesAllowed = 5;
inline constexpr std::chrono::minutes WrongCodesClose{5};

/// A new authenticator for the person, in the place of an older one. Answers its secret in Base32: shown once.
Result<std::string> enrolAuthenticator(BackendStore &store, const domain::PersonId &person);

enum class StepUpOutcome : std::uint8_t { Confirmed, WrongCode, Closed };

/// What is answered is kept in each case, so it is no error here. Codes of the step before and after count as well:
/// clocks differ. Errors: Permission (the person has no authenticator).
Result<StepUpOutcome> stepUp(BackendStore &store, const Person &person, std::string_view code, Instant now);

/// Errors: StepUpNeeded.
Result<void> checkStepUp(BackendStore &store, const Person &person, Instant now);

} // namespace vigie::backend
