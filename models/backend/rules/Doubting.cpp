#include "models/backend/rules/Doubting.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Applying.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Freezing.h"
#include "models/backend/rules/Notes.h"

namespace vigie::backend {

using namespace vigie::domain;

namespace {

/// The newest that still has evidence, or may get some: of one that ended and whose evidence is deleted nobody could
/// say whether it is a minor's.
Result<std::optional<Application>> newestOf(BackendStore &store, const MemberId &member)
{
    TRY(const auto ids, store.applicationsOf(member));
    for (const auto &id : ids) {
        TRY(auto application, store.readApplication(id));
        const bool goesOn = application.state == ApplicationState::Begun ||
                            application.state == ApplicationState::Waiting ||
                            application.state == ApplicationState::AskedAgain;
        if (goesOn || !application.evidence.empty())
            return std::optional(std::move(application));
    }
    return std::optional<Application>();
}

Result<CaseRecord> suspect(BackendStore &store, const Person &person, const MemberId &member, Instant now)
{
    TRY_DONE(freezeAccount(store, member, person.id, now));
    TRY(auto application, newestOf(store, member));
    if (!application) {
        TRY(application, askForProof(store, member, now));
    }
    TRY(const auto known, findCaseOf(store, *application));
    if (known && known->kase.reason != CaseReason::SuspectedMinor)
        TRY_DONE(endLease(store, known->kase.id)); // who reads it as something else loses it
    return askAboutMinor(store, *application, now);
}

Result<CaseRecord> doubtIdentity(BackendStore &store, const MemberId &member, Instant now)
{
    TRY(const auto certification, store.findCertification(member));
    if (!certification)
        return {ErrorCode::IllegalTransition, "was never certified"};
    TRY(const auto application, store.readApplication(certification->application));
    return examineAgain(store, application, now);
}

} // namespace

Result<Receipt> raiseDoubt(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &doubt = std::get<AccountDoubt>(command.body);
    TRY(const auto from, workableCase(store, person, doubt.caseId));
    const bool minor = doubt.kind == AccountDoubtKind::Minor;
    TRY(const auto about, minor ? suspect(store, person, from.owner, now) : doubtIdentity(store, from.owner, now));
    if (!doubt.words.trimmed().isEmpty())
        TRY_DONE(appendNote(store, person, about, doubt.words, now));
    return Receipt{command.id, ReceiptOutcome::Applied, std::nullopt, now};
}

} // namespace vigie::backend
