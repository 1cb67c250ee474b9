#include "models/backend/rules/GivingVerdicts.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Certifying.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Closing.h"
#include "models/backend/rules/Freezing.h"
#include "models/backend/rules/VerdictJudging.h"

#include <algorithm>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

Result<VerdictFacts> factsOf(BackendStore &store, const Person &person, const CertificationVerdict &verdict,
                             Instant now)
{
    VerdictFacts facts;
    facts.author = person.id;
    TRY(facts.record, workableCase(store, person, verdict.caseId));
    if (facts.record.kase.kind != CaseKind::Certification)
        return {ErrorCode::Invalid, "not a case of certification"};
    TRY(facts.application, store.readApplication(ApplicationId(facts.record.kase.subject)));
    TRY(facts.member, store.readMember(facts.application.member));
    TRY(facts.lease, store.findLease(verdict.caseId));
    TRY(facts.sealed, store.findSealed(verdict.caseId, facts.record.kase.round, person.id));
    TRY(facts.first, firstVerdict(store, facts.record.kase));
    TRY(const auto machines, store.machineResults(facts.application.id));
    facts.stance = stanceOf(machines.verdicts);
    TRY(facts.barred, isBarred(store, person, facts.record));
    facts.isLead = person.may(permission::LeadView);
    facts.now = now;
    return facts;
}

Result<void> addEvent(BackendStore &store, const Application &application, MemberEventKind kind, const PersonId &by,
                      Instant now)
{
    MemberEvent event;
    event.kind = kind;
    event.at = now;
    event.by = by;
    return store.addMemberEvent(application.member, event);
}

/// Somebody certified is asked again: what was found, and when, stands until they have answered or are late.
Application askedMeanwhile(Application application, const CertificationVerdict &verdict, Instant now)
{
    application.asked = verdict.asked;
    application.answerBy = now + AnswerWithin;
    application.proposals.clear();
    application.eraseAt = eraseAfter(application.kind, application.state, *application.answerBy);
    return application;
}

/// Whoever is confirmed has proved no newer address than before, unless a proof came since.
std::optional<Instant> addressReadAt(const Application &application, ApplicationState after)
{
    if (application.state != ApplicationState::Approved || after != ApplicationState::Approved)
        return std::nullopt;
    const auto &pieces = application.evidence;
    const bool isNewer = std::ranges::any_of(pieces, [&application](const Evidence &piece) {
        return piece.kind == EvidenceKind::AddressProof && application.decidedAt &&
               piece.receivedAt > *application.decidedAt;
    });
    if (isNewer)
        return std::nullopt;
    return application.addressReadAt ? application.addressReadAt : application.decidedAt;
}

/// What the verdict makes of the application.
Application decided(Application application, const CertificationVerdict &verdict, ApplicationState after, Instant now)
{
    const bool asksAgain = verdict.action == VerdictAction::AskAgain;
    if (asksAgain && after == ApplicationState::Approved)
        return askedMeanwhile(std::move(application), verdict, now);
    application.addressReadAt = addressReadAt(application, after);
    application.state = after;
    application.decidedAt = now;
    application.asked = verdict.asked;
    application.answerBy.reset();
    application.refusal = verdict.action == VerdictAction::ConfirmMinor ? RefusalReason::NotAdult : verdict.reason;
    application.finding = verdict.finding;
    application.proposals.clear();
    if (!asksAgain) // an appeal is answered when it is decided, and until then never by its first deciders
        application.appeal.reset();
    application.eraseAt = eraseAfter(application.kind, after, now);
    return application;
}

Result<void> openFor(BackendStore &store, const Application &application, CaseReason why, Instant now)
{
    TRY_DONE(openApplicationCase(store, application, why, now));
    return {};
}

/// A suspicion that two people do not share: the account is as it was, and the application where it stood.
Result<void> lift(BackendStore &store, CaseRecord record, const Application &application, Instant now)
{
    TRY_DONE(unfreezeAccount(store, application.member, now));
    TRY_DONE(closeCase(store, record));
    if (application.state == ApplicationState::Approved && record.examineAfter)
        return openFor(store, application, CaseReason::Reexamination, now);
    if (application.state == ApplicationState::Waiting)
        return openFor(store, application, application.appeal ? CaseReason::Appeal : CaseReason::Application, now);
    return {};
}

Result<void> decide(BackendStore &store, const VerdictFacts &facts, const CertificationVerdict &verdict,
                    const VerdictRuling &ruling)
{
    if (verdict.action == VerdictAction::LiftSuspicion)
        return lift(store, facts.record, facts.application, facts.now);
    auto application = decided(facts.application, verdict, ruling.after, facts.now);
    TRY_DONE(storeApplication(store, application));
    TRY_DONE(closeCase(store, facts.record));
    switch (ruling.after) {
    case ApplicationState::Approved:
        return verdict.action == VerdictAction::Approve ? restOn(store, application, facts.now)
                                                        : refreshCertification(store, application.member, facts.now);
    case ApplicationState::Refused:
        return addEvent(store, application, MemberEventKind::CertificationRefused, facts.author, facts.now);
    case ApplicationState::Revoked:
        return refreshCertification(store, application.member, facts.now);
    default:
        return {};
    }
}

Result<void> carryOut(BackendStore &store, const VerdictFacts &facts, const CertificationVerdict &verdict,
                      const VerdictRuling &ruling)
{
    switch (ruling.role) {
    case VerdictRole::Primary:
        return decide(store, facts, verdict, ruling);
    case VerdictRole::Proposal:
        TRY_DONE(endLease(store, facts.record.kase.id));
        return passVerdictOn(store, facts.record, facts.application, facts.now);
    case VerdictRole::Protective:
        break;
    }
    TRY_DONE(endLease(store, facts.record.kase.id));
    TRY_DONE(freezeAccount(store, facts.application.member, facts.author, facts.now));
    TRY_DONE(askAboutMinor(store, facts.application, facts.now));
    return {};
}

} // namespace

Result<Receipt> giveVerdict(BackendStore &store, const Person &person, const Command &command, Instant now)
{
    const auto &verdict = std::get<CertificationVerdict>(command.body);
    if (!person.may(permission::ViewIdentity))
        return {ErrorCode::Permission, "identity.view"};
    TRY(const auto facts, factsOf(store, person, verdict, now));
    TRY(const auto ruling, judgeVerdict(verdict, command.expect, facts));
    VerdictRecord made;
    made.id = DecisionId::make();
    made.command = command.id;
    made.author = person.id;
    made.role = ruling.role;
    made.answer = ruling.answer;
    made.verdict = verdict;
    made.madeAt = command.madeAt;
    made.at = now;
    TRY_DONE(store.recordVerdict(made));
    TRY_DONE(carryOut(store, facts, verdict, ruling));
    const auto outcome = ruling.role == VerdictRole::Proposal ? ReceiptOutcome::Proposed : ReceiptOutcome::Applied;
    return Receipt{command.id, outcome, made.id, now};
}

} // namespace vigie::backend
