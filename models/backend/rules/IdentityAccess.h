#pragma once

#include "models/backend/rules/EvidenceKeeping.h"
#include "models/backend/store/BackendStore.h"
#include "models/domain/ports/ApplicantReader.h"

/// Evidence, values and machines' findings of an application, for who holds its case at this moment: nobody else is
/// told anything, whatever their role. Errors of all: NotFound, Permission (`identity.view`), ClaimLost.
namespace vigie::backend {

/// Its numbers masked.
Result<domain::Applicant> applicantFor(BackendStore &store, const Person &person, const domain::ApplicationId &id,
                                       Instant now);

/// Of a piece that is in force, from the store or, where it is not there, from `elsewhere`. Errors: also NotFound
/// (replaced, deleted, kept where we cannot reach it), Damaged.
Result<EvidencePicture> evidenceFor(BackendStore &store, const Person &person, const domain::MediaId &media,
                                    const EvidenceFile &file, Instant now, const EvidenceKeeping *elsewhere = nullptr);

/// Keeps the answer and tells what machines found. Repeating it tells the same. In a transaction. Errors: also Invalid,
/// AlreadyDecided (the round is over, or another answer is sealed), SecondPerson, Changed, IllegalTransition.
Result<domain::MachineResults> sealAnswer(BackendStore &store, const Person &person, const domain::SealedAnswer &answer,
                                          Instant now);

/// Keeps who asked and why, then tells. In a transaction. Errors: also Permission (`identity.reveal`), Invalid (no
/// reason), StepUpNeeded.
Result<domain::Revealed> reveal(BackendStore &store, const Person &person, const domain::ApplicationId &id,
                                const domain::RevealRequest &request, Instant now);

} // namespace vigie::backend
