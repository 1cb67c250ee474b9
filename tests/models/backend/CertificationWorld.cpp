#include "tests/models/backend/CertificationWorld.h"

#include "models/backend/rules/Access.h"
#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/Commands.h"
#include "models/backend/rules/StepUp.h"
#include "models/backend/sample/SamplePeople.h"
#include "models/base/OneTimeCode.h"
#include "models/contract/Commands.h"

#include <QCryptographicHash>

namespace vigie::test {

using namespace vigie::domain;
using namespace vigie::backend;

CertificationWorld::CertificationWorld() : store(*world.store)
{
    fill();
}

CertificationWorld::CertificationWorld(std::unique_ptr<BackendStore> other) : store(*other), m_other(std::move(other))
{
    must(store.transaction([this]() -> Result<void> {
        for (const auto &queue : sample::sampleQueues())
            TRY_DONE(store.writeQueue(queue));
        TRY(const auto policy, world.store->policy());
        return store.writePolicy(policy);
    }));
    fill();
}

void CertificationWorld::fill()
{
    const auto person = [this](const char *id, const char *role) {
        Person made{PersonId(id), QString::fromUtf8(id), role, "en", permissionsOf(role)};
        must(store.writePerson(made));
        return made;
    };
    ines = person("ines", "certifier");
    milo = person("milo", "certifier");
    robin = person("robin", "certifier");
    lead = person("camille", "certification_lead");
}

MemberId CertificationWorld::creator(const std::string &id, int published)
{
    Member made;
    made.id = MemberId(id);
    made.rev = 1;
    made.kind = MemberKind::Creator;
    made.displayName = made.handle = QString::fromStdString(id);
    made.itemsPublished = published;
    made.since = now();
    must(store.writeMember(made));
    return made.id;
}

MemberId CertificationWorld::fan(const std::string &id)
{
    auto made = member(creator(id, 0).value);
    made.kind = MemberKind::Fan;
    must(store.writeMember(made));
    return made.id;
}

AccountChecks CertificationWorld::soundChecks() const
{
    AccountChecks checks;
    checks.contactCompleteAt = now();
    checks.holder = HolderMatch::Matches;
    checks.phoneVerifiedAt = now();
    checks.secondFactor = true;
    return checks;
}

Submission CertificationWorld::submission(const std::string &prefix, const std::string &number)
{
    Submission made;
    made.document = DocumentKind::IdentityCard;
    made.country = "FR";
    made.applicant.values = {
        {ApplicantField::Surname, ValueSource::Printed, QStringLiteral("SPECIMEN"), false},
        {ApplicantField::Issuer, ValueSource::Zone, QStringLiteral("FRA"), false},
        {ApplicantField::DocumentNumber, ValueSource::Zone, QString::fromStdString(number), false}};
    for (const auto &[suffix, kind] :
         {std::pair("front", EvidenceKind::DocumentFront), std::pair("back", EvidenceKind::DocumentBack),
          std::pair("selfie", EvidenceKind::SecuritySelfie), std::pair("address", EvidenceKind::AddressProof)}) {
        SentEvidence sent{evidence(prefix + "-" + suffix, kind, now()), {}};
        const QByteArray text = QByteArray::fromStdString("picture " + sent.piece.id.value);
        const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        sent.piece.media.sha256 = hash.toStdString();
        sent.piece.media.size = text.size();
        for (const char c : text)
            sent.bytes.push_back(static_cast<std::byte>(c));
        made.evidence.push_back(std::move(sent));
    }
    return made;
}

ApplicationId CertificationWorld::begun(const MemberId &id)
{
    return must(run([&]() -> Result<ApplicationId> {
        TRY(const auto who, store.readMember(id));
        const auto consent = who.kind == MemberKind::Fan ? std::optional(now()) : std::nullopt;
        TRY(const auto made, beginApplication(store, id, consent, {"yoti", {25.0, 2.0, true}, now()}, now()));
        TRY_DONE(updateChecks(store, made.id, soundChecks(), now()));
        return made.id;
    }));
}

ApplicationId CertificationWorld::waiting(const std::string &memberId, const std::string &number)
{
    const auto id = begun(creator(memberId));
    const auto own = number.empty() ? "NUMBER" + std::to_string(++m_numbers) : number;
    must(run([&] { return submit(store, id, submission(memberId, own), now()); }));
    return id;
}

void CertificationWorld::confirm(const Person &person)
{
    const auto secret = must(run([&] { return enrolAuthenticator(store, person.id); }));
    const auto code = codeOf(must(fromBase32(secret)), codeStepAt(now()));
    must(run([&] { return stepUp(store, person, code, now()); }));
}

void CertificationWorld::addVerdict(const ApplicationId &id, Recommendation recommendation)
{
    IdentityCheck check;
    check.kind = IdentityCheckKind::FaceMatch;
    check.kindWord = "ID_DOCUMENT_FACE_MATCH";
    check.isDone = true;
    check.recommendation = recommendation;
    check.recommendationWord = "WORD";
    IdentityVerdict verdict;
    verdict.provider = "yoti";
    verdict.sessionId = "session";
    verdict.receivedAt = now();
    verdict.checks = {check};
    must(store.addIdentityVerdict(id, verdict));
}

CaseId CertificationWorld::caseOf(const ApplicationId &id)
{
    return kase(id).id;
}

Case CertificationWorld::kase(const ApplicationId &id)
{
    return must(findCaseOf(store, application(id))).value().kase;
}

Result<Claim> CertificationWorld::claim(const Person &person, const ApplicationId &id)
{
    return run([&] { return claimCase(store, person, caseOf(id), now()); });
}

SealedAnswer CertificationWorld::answer(const Person &, const ApplicationId &id, FaceAnswer answer)
{
    const auto open = kase(id);
    const auto lease = must(store.findLease(open.id));
    return {open.id, open.round, id, answer, lease ? lease->token : 1, seenWhole(application(id))};
}

Result<MachineResults> CertificationWorld::seal(const Person &person, const ApplicationId &id, FaceAnswer face)
{
    const auto sealed = answer(person, id, face);
    return run([&] { return sealAnswer(store, person, sealed, now()); });
}

Command CertificationWorld::verdict(const Person &person, const ApplicationId &id, VerdictAction action)
{
    const auto open = kase(id);
    auto made = verdictOn(application(id), action, now());
    made.caseId = open.id;
    made.round = open.round;
    Command command{CommandId::make(), person.id, made, {}, now()};
    const auto lease = must(store.findLease(open.id));
    if (lease)
        command.expect.claimToken = lease->token;
    return command;
}

Result<Receipt> CertificationWorld::send(const Person &person, const Command &command)
{
    return apply(store, person, command, contract::writeCommand(command), now());
}

Result<Receipt> CertificationWorld::decide(const Person &person, const ApplicationId &id, VerdictAction action,
                                           FaceAnswer face)
{
    TRY_DONE(claim(person, id));
    TRY_DONE(seal(person, id, face));
    return send(person, verdict(person, id, action));
}

std::vector<MemberEventKind> CertificationWorld::events(const std::string &memberId)
{
    std::vector<MemberEventKind> kinds;
    for (const auto &event : must(store.memberEvents(MemberId(memberId), 100)))
        kinds.insert(kinds.begin(), event.kind);
    return kinds;
}

} // namespace vigie::test
