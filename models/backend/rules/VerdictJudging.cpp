#include "models/backend/rules/VerdictJudging.h"

#include <chrono>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

Result<void> checkSubject(const CertificationVerdict &verdict, const VerdictFacts &facts)
{
    const auto &kase = facts.record.kase;
    if (kase.kind != CaseKind::Certification || verdict.application != facts.application.id ||
        kase.subject != verdict.application.value)
        return {ErrorCode::Invalid, "application is not the subject of the case"};
    if (verdict.round > kase.round)
        return {ErrorCode::Invalid, "round lies ahead"};
    if (verdict.round < kase.round)
        return {ErrorCode::AlreadyDecided, "round is over"};
    if (kase.state == CaseState::Closed)
        return {ErrorCode::Closed, "case"};
    return {};
}

Result<void> checkPerson(const CertificationVerdict &verdict, const Expectation &expect, const VerdictFacts &facts)
{
    if (verdict.action != VerdictAction::SuspectMinor)
        TRY_DONE(checkLiveClaim(facts.lease, facts.author, expect.claimToken.value_or(0), facts.now));
    if (facts.barred)
        return {ErrorCode::SecondPerson, "never the same person twice"};
    if (facts.record.kase.reason == CaseReason::Disagreement && !facts.isLead)
        return {ErrorCode::Permission, "two readers disagree: a lead decides"};
    if (expect.rev && (*expect.rev < facts.record.seenFrom || *expect.rev > facts.record.kase.rev))
        return {ErrorCode::Changed, "revision of the case"};
    return {};
}

Result<FaceAnswer> checkAnswer(const CertificationVerdict &verdict, const VerdictFacts &facts)
{
    if (!facts.sealed) {
        if (needsAnswer(verdict.action))
            return {ErrorCode::IllegalTransition, "no sealed answer"};
        return FaceAnswer::Unknown;
    }
    if (needsAnswer(verdict.action))
        TRY_DONE(refuseFault(faultOf(facts.sealed->answer, facts.application)));
    return facts.sealed->answer.answer;
}

Result<void> checkApproval(const CertificationVerdict &verdict, const VerdictFacts &facts)
{
    if (verdict.action != VerdictAction::Approve)
        return {};
    if (facts.member.frozen)
        return {ErrorCode::IllegalTransition, "the account is frozen"};
    if (!verdict.finding)
        return {ErrorCode::Invalid, "finding is missing"};
    if (!verdict.finding->adult)
        return {ErrorCode::IllegalTransition, "not shown to be an adult"};
    if (std::chrono::sys_days(verdict.finding->lastDay) < std::chrono::floor<std::chrono::days>(facts.now))
        return {ErrorCode::IllegalTransition, "the document is not valid"};
    if (facts.application.kind == ApplicationKind::Fan && !facts.application.consentAt)
        return {ErrorCode::IllegalTransition, "no consent"};
    if (!openBeside(facts.application, facts.now).empty())
        return {ErrorCode::IllegalTransition, "conditions are open"};
    return {};
}

/// Of a second reading: the second person's word counts where the first only passed it on or found the same. What ends
/// somebody's livelihood takes two who found it.
VerdictRole roleBeside(const CertificationVerdict &verdict, const VerdictRecord &first)
{
    if (verdict.action == VerdictAction::PassOn)
        return VerdictRole::Proposal;
    if (first.verdict.action == VerdictAction::PassOn) {
        const bool takesTwo = verdict.action == VerdictAction::Reject || verdict.action == VerdictAction::Withdraw;
        return takesTwo ? VerdictRole::Proposal : VerdictRole::Primary;
    }
    return agree(first.verdict, verdict) ? VerdictRole::Primary : VerdictRole::Proposal;
}

VerdictRole roleOf(const CertificationVerdict &verdict, const VerdictFacts &facts, SecondReader why)
{
    if (verdict.action == VerdictAction::SuspectMinor)
        return VerdictRole::Protective;
    if (facts.first)
        return roleBeside(verdict, *facts.first);
    if (facts.record.kase.reason == CaseReason::SuspectedMinor)
        return verdict.action == VerdictAction::PassOn ? VerdictRole::Proposal : VerdictRole::Primary;
    return why == SecondReader::None ? VerdictRole::Primary : VerdictRole::Proposal;
}

} // namespace

Result<void> checkLiveClaim(const std::optional<Lease> &lease, const PersonId &person, std::int64_t token, Instant now)
{
    if (!lease || lease->person != person || lease->token != token || lease->state != LeaseState::Live ||
        lease->expiresAt <= now)
        return {ErrorCode::ClaimLost, "claim is not live"};
    return {};
}

Result<void> refuseFault(EvidenceFault fault)
{
    switch (fault) {
    case EvidenceFault::None:
        return {};
    case EvidenceFault::Stale:
        return {ErrorCode::Changed, "evidence is stale"};
    case EvidenceFault::Missing:
        return {ErrorCode::IllegalTransition, "evidence is missing"};
    case EvidenceFault::Damaged:
        return {ErrorCode::IllegalTransition, "evidence is damaged"};
    case EvidenceFault::NotSeen:
        break;
    }
    return {ErrorCode::IllegalTransition, "evidence was not seen"};
}

Result<VerdictRuling> judgeVerdict(const CertificationVerdict &verdict, const Expectation &expect,
                                   const VerdictFacts &facts)
{
    TRY_DONE(checkSubject(verdict, facts));
    TRY_DONE(checkPerson(verdict, expect, facts));
    const auto reason = facts.record.kase.reason;
    const auto after = outcome(verdict.action, reason, facts.application.state);
    if (!after || (reason == CaseReason::Disagreement && verdict.action == VerdictAction::PassOn))
        return {ErrorCode::IllegalTransition, "not a verdict on this"};
    TRY_DONE(refuseFault(faultOf(verdict, facts.application)));
    TRY(const auto answer, checkAnswer(verdict, facts));
    TRY_DONE(checkApproval(verdict, facts));
    const auto why = secondReaderFor(reason, verdict.action, answer, facts.stance, facts.application);
    return VerdictRuling{roleOf(verdict, facts, why), *after, why, answer};
}

} // namespace vigie::backend
