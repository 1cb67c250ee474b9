#include "models/backend/rules/Applying.h"

#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Certifying.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Closing.h"
#include "models/backend/rules/EvidenceMarks.h"
#include "models/domain/Conditions.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace vigie::backend {

using namespace vigie::domain;

namespace {

bool isUnderWay(ApplicationState state)
{
    return state == ApplicationState::Begun || state == ApplicationState::Waiting ||
           state == ApplicationState::AskedAgain;
}

ApplicationKind kindFor(const Member &member)
{
    switch (member.kind) {
    case MemberKind::Creator:
        return ApplicationKind::Creator;
    case MemberKind::Fan:
        return ApplicationKind::Fan;
    case MemberKind::Unknown:
        break;
    }
    return ApplicationKind::Unknown;
}

std::string sha256Of(const std::vector<std::byte> &bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
    std::string hex(2 * hash.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    hex.pop_back();
    return hex;
}

bool isThere(const std::vector<Evidence> &evidence, EvidenceKind kind)
{
    return std::ranges::find(evidence, kind, &Evidence::kind) != evidence.end();
}

/// Faces and documents are looked for with other accounts; a proof of address may well be two people's.
bool isMarked(EvidenceKind kind)
{
    return kind == EvidenceKind::DocumentFront || kind == EvidenceKind::DocumentBack ||
           kind == EvidenceKind::SecuritySelfie;
}

Result<void> keep(BackendStore &store, const Application &application, const SentEvidence &sent)
{
    const auto &media = sent.piece.media;
    TRY(const auto taken, store.findEvidenceFile(media.id));
    if (taken)
        return {ErrorCode::Invalid, "an id that is taken"};
    TRY_DONE(store.writeEvidenceFile(media.id, {application.id, media.type, media.sha256}));
    if (isMarked(sent.piece.kind)) {
        TRY(const auto mark, fileMark(store, media.sha256));
        TRY_DONE(store.addMark(application.id, ReuseOf::File, mark));
    }
    if (sent.bytes.empty())
        return {};
    if (sha256Of(sent.bytes) != media.sha256)
        return {ErrorCode::Invalid, "bytes that are not those of the hash"};
    return store.writeEvidenceBytes(media.sha256, sent.bytes);
}

/// New pieces take the place of all older ones of their kind.
Result<void> take(BackendStore &store, Application &application, std::vector<SentEvidence> sent, Instant now)
{
    std::erase_if(application.evidence, [&](const Evidence &old) {
        return std::ranges::any_of(sent, [&](const SentEvidence &s) { return s.piece.kind == old.kind; });
    });
    for (auto &one : sent) {
        if (std::ranges::find(application.evidence, one.piece.id, &Evidence::id) != application.evidence.end())
            return {ErrorCode::Invalid, "an id that is taken"};
        one.piece.attempt = application.attempt;
        one.piece.receivedAt = now;
        TRY_DONE(keep(store, application, one));
        application.evidence.push_back(one.piece);
    }
    return {};
}

Result<void> checkComplete(const Application &application, const std::vector<SentEvidence> &sent)
{
    for (const auto &asked : application.asked)
        if (std::ranges::none_of(sent, [&](const SentEvidence &s) { return s.piece.kind == asked.kind; }))
            return {ErrorCode::Invalid, "evidence that was asked for is missing"};
    return {};
}

/// Why the next round is read. A certified person who answers in time stays certified; who is late waits like
/// everybody.
CaseReason resume(Application &application, Instant now)
{
    const bool inTime = application.answerBy && now < *application.answerBy;
    application.asked.clear();
    application.answerBy.reset();
    application.eraseAt.reset(); // the evidence is needed again
    application.submittedAt = now;
    if (inTime)
        return CaseReason::Reexamination;
    application.decidedAt.reset();
    application.finding.reset();
    application.state = ApplicationState::Waiting;
    return application.appeal ? CaseReason::Appeal : CaseReason::Application;
}

/// The same document or file with another account, told to both. Who was certified by that document is examined again.
Result<void> findReuse(BackendStore &store, Application &application, const Applicant &applicant, Instant now)
{
    QString number, issuer;
    for (const auto &value : applicant.values) {
        if (value.field == ApplicantField::DocumentNumber)
            number = value.value;
        if (value.field == ApplicantField::Issuer)
            issuer = value.value;
    }
    if (!number.isEmpty()) {
        TRY(const auto mark, documentMark(store, issuer.toStdString(), number));
        TRY_DONE(store.addMark(application.id, ReuseOf::DocumentNumber, mark));
    }
    TRY(const auto found, reuseOf(store, application));
    TRY(application.reuse, linksFor(store, found));
    TRY(const auto member, store.readMember(application.member));
    for (const auto &reuse : found) {
        TRY(auto other, store.readApplication(reuse.application));
        TRY(const auto back, reuseOf(store, other));
        TRY(auto links, linksFor(store, back));
        if (links == other.reuse)
            continue;
        other.reuse = std::move(links);
        TRY_DONE(storeApplication(store, other));
        if (reuse.of == ReuseOf::DocumentNumber && other.state == ApplicationState::Approved)
            TRY_DONE(examineAgain(store, other, now));
    }
    return {};
}

} // namespace

Result<Application> beginApplication(BackendStore &store, const MemberId &id, std::optional<Instant> consentAt,
                                     const FirstEstimate &estimate, Instant now, std::optional<ApplicationId> given)
{
    TRY(const auto member, store.readMember(id));
    TRY(const auto earlier, store.applicationsOf(id));
    for (const auto &one : earlier) {
        TRY(const auto application, store.readApplication(one));
        if (isUnderWay(application.state))
            return {ErrorCode::IllegalTransition, "an application is under way"};
    }
    Application application;
    application.id = given ? *given : ApplicationId::make();
    application.rev = 1;
    application.member = id;
    application.kind = kindFor(member);
    application.state = ApplicationState::Begun;
    application.begunAt = now;
    application.consentAt = consentAt;
    application.checks.mediaScreened = member.itemsPublished;
    if (application.kind == ApplicationKind::Unknown)
        return {ErrorCode::Invalid, "kind of member"};
    if (application.kind == ApplicationKind::Fan && !consentAt)
        return {ErrorCode::Invalid, "voluntary certification needs consent"};
    TRY_DONE(store.writeApplication(application));
    TRY_DONE(store.writeEstimate(application.id, estimate));
    MemberEvent event;
    event.kind = MemberEventKind::CertificationBegun;
    event.at = now;
    TRY_DONE(store.addMemberEvent(id, event));
    return application;
}

Result<Application> askForProof(BackendStore &store, const MemberId &id, Instant now)
{
    TRY(const auto member, store.readMember(id));
    Application application;
    application.id = ApplicationId::make();
    application.rev = 1;
    application.member = id;
    application.kind = kindFor(member);
    application.state = ApplicationState::Begun;
    application.begunAt = now;
    application.checks.mediaScreened = member.itemsPublished;
    if (application.kind == ApplicationKind::Unknown)
        return {ErrorCode::Invalid, "kind of member"};
    TRY_DONE(store.writeApplication(application));
    return application;
}

Result<Application> submit(BackendStore &store, const ApplicationId &id, Submission submission, Instant now)
{
    TRY(auto application, store.readApplication(id));
    const bool certified = application.state == ApplicationState::Approved && application.answerBy;
    if (application.state != ApplicationState::Begun && application.state != ApplicationState::AskedAgain && !certified)
        return {ErrorCode::IllegalTransition, "nothing to submit"};
    TRY_DONE(checkComplete(application, submission.evidence));
    ++application.attempt;
    application.document = submission.document;
    application.country = submission.country;
    TRY_DONE(take(store, application, std::move(submission.evidence), now));
    for (const auto kind : evidenceNeeded(application))
        if (!isThere(application.evidence, kind))
            return {ErrorCode::Invalid, "evidence that the conditions ask for is missing"};
    submission.applicant.application = id;
    TRY_DONE(store.writeApplicant(submission.applicant));
    const auto why = resume(application, now);
    TRY_DONE(findReuse(store, application, submission.applicant, now));
    TRY(auto kase, findCaseOf(store, application));
    const bool isOpen = kase && kase->kase.state != CaseState::Closed;
    if (isOpen) {                                 // somebody is to look at it already
        TRY_DONE(endLease(store, kase->kase.id)); // who has it reads what is replaced
        TRY_DONE(renewEvidence(store, std::move(*kase), application, now));
    }
    TRY_DONE(storeApplication(store, application));
    if (!isOpen)
        TRY_DONE(openApplicationCase(store, application, why, now));
    if (certified)
        TRY_DONE(refreshCertification(store, application.member, now));
    return application;
}

Result<Application> appeal(BackendStore &store, const ApplicationId &id, const QString &complaint, Instant now)
{
    TRY(auto application, store.readApplication(id));
    if (application.state != ApplicationState::Refused && application.state != ApplicationState::Revoked)
        return {ErrorCode::IllegalTransition, "nothing to appeal against"};
    if (complaint.trimmed().isEmpty())
        return {ErrorCode::Invalid, "an appeal has words"};
    application.appeal = Appeal{application.decidedAt.value_or(now), false, {}, complaint, now};
    application.state = ApplicationState::Waiting;
    application.eraseAt.reset(); // the evidence is needed again
    TRY_DONE(storeApplication(store, application));
    TRY_DONE(openApplicationCase(store, application, CaseReason::Appeal, now));
    return application;
}

Result<void> withdrawApplication(BackendStore &store, const ApplicationId &id, Instant now)
{
    TRY(auto application, store.readApplication(id));
    if (!canMove(application.state, ApplicationState::Withdrawn))
        return {ErrorCode::IllegalTransition, "it is withdrawn"};
    TRY(const auto kase, findCaseOf(store, application));
    if (kase && kase->kase.state != CaseState::Closed)
        TRY_DONE(closeCase(store, *kase));
    application.state = ApplicationState::Withdrawn;
    application.consentAt.reset();
    application.asked.clear();
    application.answerBy.reset();
    application.decidedAt = now;
    application.eraseAt = now;
    TRY_DONE(storeApplication(store, application));
    TRY_DONE(eraseEvidence(store, id, now));
    TRY(const auto certification, store.findCertification(application.member));
    if (!certification || certification->application != id)
        return {};
    return refreshCertification(store, application.member, now);
}

Result<void> updateChecks(BackendStore &store, const ApplicationId &id, AccountChecks checks, Instant now)
{
    TRY(auto application, store.readApplication(id));
    checks.mediaScreened = application.checks.mediaScreened;
    checks.mediaWaiting = application.checks.mediaWaiting;
    if (checks == application.checks)
        return {};
    application.checks = checks;
    TRY_DONE(storeApplication(store, application));
    return refreshCertification(store, application.member, now);
}

} // namespace vigie::backend
