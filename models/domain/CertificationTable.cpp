#include "models/domain/CertificationTable.h"

#include <algorithm>

namespace vigie::domain {

namespace {

bool isAnswered(const IdentityCheck &check)
{
    return check.isDone && check.recommendation != Recommendation::NotAvailable &&
           check.recommendation != Recommendation::Unknown;
}

bool failsInPart(const IdentityCheck &check)
{
    return std::ranges::any_of(check.parts, [](const SubCheck &part) { return part.result == SubCheckResult::Fail; });
}

const Evidence *find(const Application &application, const EvidenceId &id)
{
    const auto found = std::ranges::find(application.evidence, id, &Evidence::id);
    return found == application.evidence.end() ? nullptr : &*found;
}

bool isThere(const Application &application, EvidenceKind kind)
{
    return std::ranges::find(application.evidence, kind, &Evidence::kind) != application.evidence.end();
}

bool isAsked(const CertificationVerdict &verdict, EvidenceKind kind)
{
    return std::ranges::find(verdict.asked, kind, &AskedEvidence::kind) != verdict.asked.end();
}

bool isInForce(const std::vector<SeenEvidence> &seen, const Application &application)
{
    return std::ranges::all_of(seen, [&](const SeenEvidence &piece) {
        const auto *known = find(application, piece.id);
        return known && known->media.sha256 == piece.sha256;
    });
}

/// What was seen is in force, and all that is in force was seen.
bool isStale(const std::vector<SeenEvidence> &seen, const Application &application)
{
    return !isInForce(seen, application) || !std::ranges::all_of(application.evidence, [&](const Evidence &piece) {
        return std::ranges::find(seen, piece.id, &SeenEvidence::id) != seen.end();
    });
}

EvidenceFault faultOf(SeenAs seen)
{
    switch (seen) {
    case SeenAs::Whole:
        return EvidenceFault::None;
    case SeenAs::Damaged:
        return EvidenceFault::Damaged;
    case SeenAs::NotSeen:
    case SeenAs::Unknown:
        break;
    }
    return EvidenceFault::NotSeen;
}

/// Approving and rejecting judge the whole application; the others judge what is there.
bool judgesEverything(VerdictAction action)
{
    return action == VerdictAction::Approve || action == VerdictAction::Reject;
}

/// What must be there, whatever else is.
std::vector<EvidenceKind> neededFor(VerdictAction action, const Application &application)
{
    if (judgesEverything(action))
        return evidenceNeeded(application);
    // Nobody is taken for an adult without a document and a face.
    if (action == VerdictAction::LiftSuspicion)
        return {EvidenceKind::DocumentFront, EvidenceKind::SecuritySelfie};
    return {};
}

} // namespace

ProviderStance stanceOf(const std::vector<IdentityVerdict> &verdicts)
{
    int passed = 0, failed = 0, unclear = 0;
    for (const auto &verdict : verdicts)
        for (const auto &finding : findingsOf(verdict)) {
            const auto &check = finding.latest;
            if (!isAnswered(check))
                continue;
            const bool approved = check.recommendation == Recommendation::Approve;
            if (approved && !failsInPart(check))
                ++passed;
            else if (check.recommendation == Recommendation::Reject)
                ++failed;
            else
                ++unclear;
        }
    if (passed + failed + unclear == 0)
        return ProviderStance::Silent;
    if (failed + unclear == 0)
        return ProviderStance::For;
    return passed + unclear == 0 ? ProviderStance::Against : ProviderStance::Mixed;
}

UndoRule undoRule(VerdictAction action)
{
    return action == VerdictAction::SuspectMinor ? UndoRule::AtOnce : UndoRule::HeldFirst;
}

bool needsAnswer(VerdictAction action)
{
    return judgesEverything(action) || action == VerdictAction::PassOn;
}

std::optional<ApplicationState> outcome(VerdictAction action, CaseReason why, ApplicationState state)
{
    using enum VerdictAction;
    const bool waiting = state == ApplicationState::Waiting;
    const bool approved = state == ApplicationState::Approved;
    if (why == CaseReason::SuspectedMinor) {
        if (action == ConfirmMinor)
            return approved ? ApplicationState::Revoked : ApplicationState::Refused;
        return action == LiftSuspicion || action == PassOn ? std::optional(state) : std::nullopt;
    }
    switch (action) {
    case Approve:
        return waiting || approved ? std::optional(ApplicationState::Approved) : std::nullopt;
    case AskAgain:
        if (approved)
            return ApplicationState::Approved;
        return waiting ? std::optional(ApplicationState::AskedAgain) : std::nullopt;
    case Reject:
        return waiting ? std::optional(ApplicationState::Refused) : std::nullopt;
    case Withdraw:
        return approved ? std::optional(ApplicationState::Revoked) : std::nullopt;
    case PassOn:
    case SuspectMinor:
        return waiting || approved ? std::optional(state) : std::nullopt;
    case LiftSuspicion:
    case ConfirmMinor:
    case Unknown:
        break;
    }
    return std::nullopt;
}

EvidenceFault faultOf(const CertificationVerdict &verdict, const Application &application)
{
    if (verdict.action == VerdictAction::SuspectMinor)
        return EvidenceFault::None;
    if (isStale(verdict.evidence, application))
        return EvidenceFault::Stale;
    if (verdict.action == VerdictAction::PassOn)
        return EvidenceFault::None;
    for (const auto kind : neededFor(verdict.action, application))
        if (!isThere(application, kind))
            return EvidenceFault::Missing;
    for (const auto &piece : verdict.evidence) {
        const auto fault = faultOf(piece.seen);
        const bool asked =
            verdict.action == VerdictAction::AskAgain && isAsked(verdict, find(application, piece.id)->kind);
        if (fault != EvidenceFault::None && !asked)
            return fault;
    }
    return EvidenceFault::None;
}

EvidenceFault faultOf(const SealedAnswer &answer, const Application &application)
{
    for (const auto kind : {EvidenceKind::DocumentFront, EvidenceKind::SecuritySelfie})
        if (!isThere(application, kind))
            return EvidenceFault::Missing;
    if (!isInForce(answer.evidence, application))
        return EvidenceFault::Stale;
    for (const auto &piece : application.evidence) {
        if (piece.kind != EvidenceKind::DocumentFront && piece.kind != EvidenceKind::SecuritySelfie)
            continue;
        const auto seen = std::ranges::find(answer.evidence, piece.id, &SeenEvidence::id);
        if (seen == answer.evidence.end())
            return EvidenceFault::Stale;
        if (const auto fault = faultOf(seen->seen); fault != EvidenceFault::None)
            return fault;
    }
    return EvidenceFault::None;
}

SecondReader secondReaderFor(CaseReason why, VerdictAction action, FaceAnswer answer, ProviderStance stance,
                             const Application &application)
{
    if (why == CaseReason::SecondReading || why == CaseReason::Disagreement || why == CaseReason::SuspectedMinor)
        return SecondReader::None;
    switch (action) {
    case VerdictAction::PassOn:
        return SecondReader::Asked;
    case VerdictAction::Reject:
    case VerdictAction::Withdraw:
        return SecondReader::Final;
    case VerdictAction::Approve:
        break;
    default:
        return SecondReader::None;
    }
    if (why == CaseReason::Appeal)
        return SecondReader::Appeal;
    if (answer != FaceAnswer::Same && answer != FaceAnswer::ProbablySame)
        return SecondReader::Doubt;
    if (stance == ProviderStance::Against || stance == ProviderStance::Mixed)
        return SecondReader::Provider;
    return application.reuse.empty() ? SecondReader::None : SecondReader::Reuse;
}

bool agree(const CertificationVerdict &first, const CertificationVerdict &second)
{
    return first.action == second.action && first.reason == second.reason;
}

} // namespace vigie::domain
