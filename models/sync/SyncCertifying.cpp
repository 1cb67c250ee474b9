#include "models/sync/SyncCertifying.h"

#include "models/domain/CertificationTable.h"
#include "models/sync/SyncExecutor.h"
#include "models/sync/core/View.h"

#include <algorithm>

namespace vigie::sync {

using namespace domain;

namespace {

constexpr std::string_view WorkApplications = "queue.work:certification";
constexpr std::string_view ViewIdentity = "identity.view";

Result<void> checkSubject(const CertificationVerdict &verdict, const Case &kase, const Application &seen)
{
    const bool same = verdict.caseId == kase.id && verdict.round == kase.round && verdict.application == seen.id &&
                      kase.kind == CaseKind::Certification && kase.subject == seen.id.value;
    return same ? Result<void>() : Result<void>(ErrorCode::Invalid, "not the case on the screen");
}

Result<void> checkEvidence(const CertificationVerdict &verdict, const Application &seen)
{
    switch (faultOf(verdict, seen)) {
    case EvidenceFault::None:
        return {};
    case EvidenceFault::Stale:
        return {ErrorCode::Changed, "evidence is stale"};
    default:
        return {ErrorCode::IllegalTransition, "evidence is missing, damaged or was not seen"};
    }
}

Result<void> checkSession(const State &state)
{
    if (!state.outboxLoaded || !state.signIn.session)
        return {ErrorCode::Busy, "outbox not loaded"};
    for (const auto permission : {WorkApplications, ViewIdentity})
        if (!state.signIn.session->may(permission))
            return {ErrorCode::Permission, std::string(permission)};
    if (state.signIn.link != Link::Online)
        return {ErrorCode::Unreachable, "a verdict is never made offline"};
    return {};
}

Result<void> checkFirst(const State &state, const CertificationVerdict &verdict)
{
    const bool decided = std::ranges::any_of(outboxOf(state), [&](const OutboxEntry &entry) {
        const auto *earlier = std::get_if<CertificationVerdict>(&entry.command.body);
        return earlier && earlier->caseId == verdict.caseId && earlier->round == verdict.round &&
               (!hasEnded(entry.state) || entry.state == CommandState::Done);
    });
    return decided ? Result<void>(ErrorCode::AlreadyDecided, "decided here in this round") : Result<void>();
}

/// How many rounds before this one are still open to question: of a disagreement both readings.
int roundsOpen(CaseReason why)
{
    switch (why) {
    case CaseReason::SecondReading:
    case CaseReason::SuspectedMinor:
        return 1;
    case CaseReason::Disagreement:
        return 2;
    default:
        return 0;
    }
}

/// Who found it first, or raised the suspicion, is not the second person. The platform knows all readers and refuses
/// them their claim; here is known what left from here.
Result<void> checkPerson(const State &state, const Case &kase)
{
    const bool mine = std::ranges::any_of(outboxOf(state), [&](const OutboxEntry &entry) {
        const auto *earlier = std::get_if<CertificationVerdict>(&entry.command.body);
        const bool counts = entry.state == CommandState::Done && entry.receipt &&
                            (entry.receipt->outcome == ReceiptOutcome::Proposed ||
                             (earlier && earlier->action == VerdictAction::SuspectMinor));
        return earlier && counts && entry.command.author == state.signIn.session->person &&
               earlier->caseId == kase.id && earlier->round < kase.round &&
               earlier->round >= kase.round - roundsOpen(kase.reason);
    });
    return mine ? Result<void>(ErrorCode::SecondPerson, "never the same person twice") : Result<void>();
}

Result<void> check(const State &state, const CertificationVerdict &verdict, const Case &kase, const Application &seen)
{
    TRY_DONE(checkSession(state));
    TRY_DONE(checkSubject(verdict, kase, seen));
    TRY_DONE(checkFirst(state, verdict));
    if (verdict.action != VerdictAction::SuspectMinor && !state.leases.held.contains(verdict.caseId))
        return {ErrorCode::ClaimLost, "not held now"};
    TRY_DONE(checkPerson(state, kase));
    if (!outcome(verdict.action, kase.reason, seen.state))
        return {ErrorCode::IllegalTransition, "not a verdict on this application"};
    return checkEvidence(verdict, seen);
}

} // namespace

Request<CommandId> SyncCertifying::give(const CertificationVerdict &verdict, const Case &kase, const Application &seen)
{
    if (auto checked = check(m_executor.state(), verdict, kase, seen); !checked)
        return answered<CommandId>(checked.error());
    CommandTerms terms;
    terms.permission = ViewIdentity;
    terms.undo = undoRule(verdict.action);
    terms.claim = verdict.action == VerdictAction::SuspectMinor ? ClaimUse::IfHeld : ClaimUse::Required;
    terms.expect.rev = kase.rev;
    return m_executor.command(verdict, terms);
}

} // namespace vigie::sync
