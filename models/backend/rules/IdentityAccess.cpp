#include "models/backend/rules/IdentityAccess.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/EvidenceMarks.h"
#include "models/backend/rules/Members.h"
#include "models/backend/rules/StepUp.h"
#include "models/backend/rules/VerdictJudging.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// The case of the application as its holder has it.
Result<CaseRecord> heldCase(BackendStore &store, const Person &person, const Application &application, Instant now)
{
    if (!person.may(permission::ViewIdentity))
        return {ErrorCode::Permission, "identity.view"};
    TRY(const auto known, findCaseOf(store, application));
    if (!known)
        return {ErrorCode::NotFound, "case of the application"};
    TRY(auto record, workableCase(store, person, known->kase.id));
    TRY(const auto lease, store.findLease(record.kase.id));
    TRY_DONE(checkLiveClaim(lease, person.id, lease ? lease->token : 0, now));
    return record;
}

Result<QString> numberOf(BackendStore &store, const ApplicationId &id)
{
    TRY(const auto applicant, store.findApplicant(id));
    if (applicant)
        for (const auto &value : applicant->values)
            if (value.field == ApplicantField::DocumentNumber)
                return value.value;
    return {ErrorCode::NotFound, "document number"};
}

} // namespace

Result<Applicant> applicantFor(BackendStore &store, const Person &person, const ApplicationId &id, Instant now)
{
    TRY(const auto application, store.readApplication(id));
    TRY_DONE(heldCase(store, person, application, now));
    TRY(auto applicant, store.findApplicant(id));
    if (!applicant)
        return {ErrorCode::NotFound, "values are deleted"};
    return maskedApplicant(std::move(*applicant));
}

Result<EvidencePicture> evidenceFor(BackendStore &store, const Person &person, const MediaId &media,
                                    const EvidenceFile &file, Instant now, const EvidenceKeeping *elsewhere)
{
    TRY(const auto application, store.readApplication(file.application));
    TRY_DONE(heldCase(store, person, application, now));
    const bool inForce =
        std::ranges::any_of(application.evidence, [&](const Evidence &piece) { return piece.media.id == media; });
    if (!inForce)
        return {ErrorCode::NotFound, "evidence is no longer in force"};
    TRY(auto bytes, evidenceBytes(store, file.sha256, elsewhere));
    return EvidencePicture{file.type, file.sha256, std::move(bytes)};
}

Result<MachineResults> sealAnswer(BackendStore &store, const Person &person, const SealedAnswer &answer, Instant now)
{
    TRY(const auto application, store.readApplication(answer.application));
    TRY(const auto record, heldCase(store, person, application, now));
    TRY(const auto lease, store.findLease(record.kase.id));
    TRY_DONE(checkLiveClaim(lease, person.id, answer.claimToken, now));
    if (record.kase.id != answer.caseId || answer.round > record.kase.round)
        return {ErrorCode::Invalid, "not the case of the application, or its round lies ahead"};
    if (answer.round < record.kase.round)
        return {ErrorCode::AlreadyDecided, "round is over"};
    TRY(const bool barred, isBarred(store, person, record));
    if (barred)
        return {ErrorCode::SecondPerson, "never the same person twice"};
    TRY_DONE(refuseFault(faultOf(answer, application)));
    TRY(const auto known, store.findSealed(answer.caseId, answer.round, person.id));
    if (known && known->answer.answer != answer.answer)
        return {ErrorCode::AlreadyDecided, "another answer is sealed"};
    if (!known)
        TRY_DONE(store.addSealed({answer, person.id, now}));
    return store.machineResults(application.id);
}

Result<Revealed> reveal(BackendStore &store, const Person &person, const ApplicationId &id,
                        const RevealRequest &request, Instant now)
{
    TRY(const auto application, store.readApplication(id));
    TRY_DONE(heldCase(store, person, application, now));
    if (!person.may(permission::RevealIdentity))
        return {ErrorCode::Permission, "identity.reveal"};
    const auto reason = request.reason.trimmed();
    if (reason.size() < ShortestReason || reason.size() > LongestReason)
        return {ErrorCode::Invalid, "revealing needs a reason"};
    if (request.what == RevealOf::Unknown)
        return {ErrorCode::Invalid, "what is to be revealed"};
    TRY_DONE(checkStepUp(store, person, now));
    Revealed revealed;
    revealed.what = request.what;
    switch (request.what) {
    case RevealOf::DocumentNumber: {
        TRY(revealed.number, numberOf(store, id));
        break;
    }
    case RevealOf::ReuseLinks: {
        TRY(const auto found, reuseOf(store, application));
        for (const auto &reuse : found) {
            TRY(const auto other, store.readApplication(reuse.application));
            revealed.links.push_back({other.id, other.member});
        }
        break;
    }
    case RevealOf::Unknown:
        break;
    }
    TRY_DONE(store.logReveal({id, person.id, request.what, reason, now}));
    return revealed;
}

} // namespace vigie::backend
