#pragma once

#include "models/backend/rules/EvidenceKeeping.h"
#include "models/backend/store/BackendStore.h"

#include <optional>

/// Practice before the first live case of certification. It counts what somebody answered, and keeps nothing about how.
namespace vigie::backend {

inline constexpr int UsualPractice = 6; ///< applications, where the platform says nothing else
inline constexpr int MostPractice = 50;

/// How many practice applications come before the first live case: what the platform set, but never more than there
/// are. A platform without any asks for none.
Result<int> practiceNeeded(BackendStore &store);
/// Errors: Invalid (not 0…MostPractice). In a transaction.
Result<void> setPracticeNeeded(BackendStore &store, int applications);

/// Errors of all that follow: Permission (does not work certifications, or may not see identities).
Result<domain::PracticeStanding> practiceOf(BackendStore &store, const Person &person);

/// Tells the truth and notes that it was answered. Again: the same, counted once. In a transaction. Errors: also
/// NotFound, Invalid.
Result<domain::PracticeOutcome> answerPractice(BackendStore &store, const Person &person,
                                               const domain::PracticeAnswer &answer);

/// A picture of a practice application; none when it is no such picture. Errors: also NotFound (its bytes are nowhere),
/// Damaged.
Result<std::optional<EvidencePicture>> practicePicture(BackendStore &store, const Person &person,
                                                       const domain::MediaId &media, const EvidenceKeeping *elsewhere);

/// Errors: PracticeFirst, when the queue is of certifications and the person has answered too few.
Result<void> checkPractised(BackendStore &store, const Person &person, domain::CaseKind kind);

} // namespace vigie::backend
