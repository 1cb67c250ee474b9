#include "models/backend/sample/SampleApplications.h"

#include "models/backend/rules/ApplicationCases.h"
#include "models/backend/rules/Applying.h"
#include "models/backend/rules/Claims.h"
#include "models/backend/rules/GivingVerdicts.h"
#include "models/backend/rules/IdentityAccess.h"
#include "models/backend/rules/YotiAnswers.h"
#include "models/backend/sample/ApplicationPlots.h"
#include "models/backend/sample/PracticeSet.h"
#include "models/backend/sample/YotiForms.h"
#include "models/drawn/Dice.h"

#include <array>

namespace vigie::backend::sample {

using namespace vigie::domain;
using drawn::Dice;
using namespace std::chrono_literals;
using Day = std::chrono::year_month_day;

namespace {

constexpr std::uint64_t Seed = 20'260'402;
constexpr int FansWithCheck = 6;

Day quarterAt(Instant now)
{
    return quarterOf(Day(std::chrono::floor<std::chrono::days>(now)));
}

QString written(Day day)
{
    const auto two = [](unsigned value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(day.year()))
        .arg(two(static_cast<unsigned>(day.month())), two(static_cast<unsigned>(day.day())));
}

/// What a provider reads from the document, and what the account says.
Applicant valuesOf(const ApplicationDraft &draft)
{
    using enum ApplicantField;
    const auto &document = draft.document;
    Applicant applicant;
    const auto add = [&](ApplicantField field, ValueSource source, const QString &value) {
        if (!value.isEmpty())
            applicant.values.push_back({field, source, value, false});
    };
    add(Surname, ValueSource::Account, draft.surname);
    add(UsedSurname, ValueSource::Account, draft.usedSurname);
    add(GivenNames, ValueSource::Account, draft.givenNames);
    add(BirthDate, ValueSource::Account, written(draft.born));
    add(BankHolder, ValueSource::Bank, draft.bankHolder);
    add(Surname, ValueSource::Printed, document.surname);
    add(UsedSurname, ValueSource::Printed, document.usedSurname);
    add(GivenNames, ValueSource::Printed, document.givenNames);
    add(BirthDate, ValueSource::Printed, written(document.born));
    add(IssueDate, ValueSource::Printed, written(document.issued));
    add(ExpiryDate, ValueSource::Printed, written(document.expires));
    add(Issuer, ValueSource::Zone, QString::fromStdString(document.issuer));
    add(DocumentNumber, ValueSource::Zone, QString::fromStdString(document.number));
    return applicant;
}

std::vector<YotiCheck> checksOf(Plot plot)
{
    YotiCheck document{"ID_DOCUMENT_AUTHENTICITY", "APPROVE", "", "", ""};
    YotiCheck face{"ID_DOCUMENT_FACE_MATCH", "APPROVE", "", "", "0.91"};
    const YotiCheck live{"LIVENESS", "APPROVE", "", "", ""};
    const auto unusable = [](YotiCheck &check, std::string_view reason) {
        check.recommendation = "NOT_AVAILABLE";
        check.reason = reason;
        check.score = "";
    };
    const auto rejected = [](YotiCheck &check, std::string_view reason, std::string_view score = "") {
        check.recommendation = "REJECT";
        check.reason = reason;
        check.score = score;
    };
    switch (plot) {
    case Plot::Blurred:
        unusable(document, "PHOTO_TOO_BLURRY");
        break;
    case Plot::Glare:
        unusable(document, "GLARE_OBSTRUCTION");
        break;
    case Plot::CutCorner:
        unusable(document, "PARTIAL_PHOTO");
        break;
    case Plot::Dark:
        unusable(face, "PHOTO_TOO_DARK");
        break;
    case Plot::LowResolution:
    case Plot::AskedAgain:
    case Plot::Resubmitted:
        unusable(face, "FACE_PHOTO_LOW_RESOLUTION");
        break;
    case Plot::Damaged:
        unusable(face, "INVALID");
        break;
    case Plot::YotiSilent:
        unusable(face, "PHOTO_OVEREXPOSED");
        unusable(document, "DOCUMENT_NOT_FOUND");
        return {document, face};
    case Plot::Expired:
        rejected(document, "EXPIRED_DOCUMENT");
        document.failing = "document_in_date";
        break;
    case Plot::ExtendedCard: // Yoti goes by the printed date
        rejected(document, "EXPIRED_DOCUMENT");
        document.failing = "document_in_date";
        break;
    case Plot::OtherPerson:
    case Plot::SecondReading:
    case Plot::Disagreement:
    case Plot::Refused:
    case Plot::Appealed:
        rejected(face, "DIFFERENT_PERSON", "0.08");
        face.failing = "ai_face_match";
        break;
    case Plot::OldPhoto:
        rejected(face, "LARGE_AGE_GAP", "0.44");
        break;
    case Plot::NoFace:
        unusable(face, "FACE_NOT_FOUND");
        break;
    case Plot::PhotoOfPhoto:
        rejected(face, "PHOTO_OF_PHOTO", "0.87");
        break;
    case Plot::TamperedZone:
        rejected(document, "TAMPERED");
        document.failing = "mrz_validation";
        break;
    case Plot::YotiDisagrees:
        rejected(face, "DIFFERENT_PERSON", "0.52");
        face.failing = "ai_face_match";
        return {document, face, live, {"FACE_COMPARISON", "APPROVE", "", "", ""}};
    case Plot::YotiInPart:
        document.failing = "hologram_movement";
        break;
    default:
        break;
    }
    return {document, face, live};
}

/// The sample world's way through certification.
class Applicants
{
public:
    Applicants(BackendStore &store, EvidencePictures &pictures, Instant now)
        : m_store(store), m_pictures(pictures), m_now(now), m_dice(Seed)
    {}

    Result<void> add(const ApplicationDraft &draft)
    {
        ++m_number;
        TRY(const auto id, apply(draft));
        return past(id, draft.plot, draft);
    }

private:
    Result<Member> addMember(const ApplicationDraft &draft)
    {
        Member member;
        member.id = MemberId("applicant-" + std::to_string(m_number));
        member.rev = 1;
        member.kind = draft.plot == Plot::Fan ? MemberKind::Fan : MemberKind::Creator;
        member.displayName = QStringLiteral("SAMPLE %1").arg(m_number);
        member.handle = QStringLiteral("@applicant%1.sample").arg(m_number);
        member.country = "FR";
        member.language = m_dice.chance(0.7) ? "fr" : "en";
        member.itemsPublished = draft.media; // older than this store
        member.since = m_now - std::chrono::hours(24 * m_dice.between(5, 60));
        TRY_DONE(m_store.writeMember(member));
        return member;
    }

    Result<ApplicationId> apply(const ApplicationDraft &draft)
    {
        TRY(const auto member, addMember(draft));
        m_at = m_now - std::chrono::minutes(m_dice.between(20, 700));
        const auto begun = m_at - 1h;
        const auto consent = draft.plot == Plot::Fan ? std::optional(begun) : std::nullopt;
        TRY(const auto application,
            receiveEstimate(m_store, yotiAge(draft.estimate, m_dice.between(1.0, 4.5)), member.id, consent, begun));
        AccountChecks checks;
        checks.contactCompleteAt = begun;
        checks.holder = draft.holder;
        checks.phoneVerifiedAt = begun;
        checks.secondFactor = true;
        TRY_DONE(updateChecks(m_store, application.id, checks, begun));
        TRY_DONE(receiveSession(m_store,
                                yotiSession("session-" + std::to_string(m_number), application.id.value,
                                            checksOf(draft.plot), toRfc3339(begun)),
                                {}, begun));
        TRY_DONE(send(application.id, draft, {}));
        return application.id;
    }

    /// Everything, or only pictures of one kind, then without their fault.
    Result<void> send(const ApplicationId &id, const ApplicationDraft &draft, std::optional<EvidenceKind> only)
    {
        Submission submission;
        submission.document = draft.document.kind;
        submission.country = draft.document.issuer == "BEL" ? "BE" : "FR";
        submission.applicant = valuesOf(draft);
        for (auto spec : draft.pictures) {
            if (only && spec.kind != *only)
                continue;
            if (only)
                spec = sentAgain(std::move(spec));
            TRY(auto file, m_pictures.make(spec));
            const auto name = std::to_string(m_number) + "-" + std::to_string(++m_files);
            SentEvidence sent;
            sent.piece.id = EvidenceId("evidence-" + name);
            sent.piece.kind = spec.kind;
            sent.piece.media = {MediaId("evidence-picture-" + name),
                                std::move(file.type),
                                file.size,
                                file.width,
                                file.height,
                                std::move(file.sha256)};
            sent.bytes = std::move(file.bytes);
            submission.evidence.push_back(std::move(sent));
        }
        TRY_DONE(submit(m_store, id, std::move(submission), m_at));
        return {};
    }

    Result<void> decide(const char *person, const ApplicationId &id, VerdictAction action, FaceAnswer face,
                        RefusalReason reason = RefusalReason::Unknown)
    {
        m_at += 5min;
        TRY(const auto who, m_store.readPerson(PersonId(person)));
        TRY(const auto application, m_store.readApplication(id));
        TRY(const auto record, findCaseOf(m_store, application));
        TRY(const auto claim, claimCase(m_store, who, record->kase.id, m_at));
        SealedAnswer answer{record->kase.id, record->kase.round, id, face, claim.token, {}};
        for (const auto &piece : application.evidence)
            answer.evidence.push_back({piece.id, piece.media.sha256, SeenAs::Whole});
        TRY_DONE(sealAnswer(m_store, who, answer, m_at));
        CertificationVerdict verdict{answer.caseId, answer.round, id, action, answer.evidence};
        verdict.reason = reason;
        if (action == VerdictAction::Approve)
            verdict.finding = DocumentFinding{
                true, true, Day(std::chrono::floor<std::chrono::days>(m_now) + std::chrono::days(900)), false};
        if (action == VerdictAction::AskAgain)
            verdict.asked = {{EvidenceKind::SecuritySelfie, EvidenceAdvice::ComeCloser}};
        Command command{CommandId::make(), who.id, verdict, {}, m_at};
        command.expect.claimToken = claim.token;
        TRY_DONE(giveVerdict(m_store, who, command, m_at));
        return {};
    }

    /// What the sample people have found before today's shift.
    Result<void> past(const ApplicationId &id, Plot plot, const ApplicationDraft &draft)
    {
        using enum VerdictAction;
        constexpr auto Reason = RefusalReason::NotTheSamePerson;
        switch (plot) {
        case Plot::AskedAgain:
            return decide("person-milo", id, AskAgain, FaceAnswer::CannotTell);
        case Plot::Resubmitted:
            TRY_DONE(decide("person-milo", id, AskAgain, FaceAnswer::CannotTell));
            m_at += 5min;
            return send(id, draft, EvidenceKind::SecuritySelfie);
        case Plot::SecondReading:
            return decide("person-milo", id, Reject, FaceAnswer::Different, Reason);
        case Plot::Disagreement:
            TRY_DONE(decide("person-milo", id, Reject, FaceAnswer::Different, Reason));
            return decide("person-robin", id, Approve, FaceAnswer::ProbablySame);
        case Plot::Refused:
            TRY_DONE(decide("person-milo", id, Reject, FaceAnswer::Different, Reason));
            return decide("person-robin", id, Reject, FaceAnswer::ProbablyDifferent, Reason);
        case Plot::Appealed:
            TRY_DONE(decide("person-milo", id, Reject, FaceAnswer::Different, Reason));
            TRY_DONE(decide("person-robin", id, Reject, FaceAnswer::ProbablyDifferent, Reason));
            TRY_DONE(appeal(m_store, id, QStringLiteral("SAMPLE: C'est bien moi, j'ai coupé mes cheveux."), m_at));
            return {};
        case Plot::Certified:
            return decide("person-milo", id, Approve, FaceAnswer::Same);
        case Plot::Suspected:
            return decide("person-milo", id, SuspectMinor, FaceAnswer::Same);
        default:
            return {};
        }
    }

    BackendStore &m_store;
    EvidencePictures &m_pictures;
    Instant m_now, m_at{};
    Dice m_dice;
    int m_number = 0;
    int m_files = 0;
};

/// Some fans have proved their age.
Result<void> addAgeChecks(BackendStore &store, Instant now)
{
    static constexpr std::array States{"COMPLETE", "COMPLETE", "COMPLETE", "PENDING", "FAIL", "CANCELLED"};
    static constexpr std::array Methods{"AGE_ESTIMATION", "DIGITAL_ID", "DOC_SCAN"};
    int checked = 0;
    for (int i = 4; checked < FansWithCheck; i += 4) { // every fourth member of the world is a fan
        const MemberId id("member-" + std::to_string(i));
        const auto fan = store.readMember(id);
        if (!fan)
            return fan.code() == ErrorCode::NotFound ? Result<void>() : Result<void>(fan.error());
        const auto state = States[static_cast<std::size_t>(checked) % States.size()];
        const auto method = Methods[static_cast<std::size_t>(checked) % Methods.size()];
        const auto at = toRfc3339(now - std::chrono::hours(24 * (checked + 1)));
        TRY_DONE(receiveAgeCheck(store, yotiAgeCheck(state, method, "sample-" + std::to_string(i), at), id, now));
        ++checked;
    }
    return {};
}

} // namespace

Result<void> addApplications(BackendStore &store, EvidencePictures &pictures, Instant now)
{
    Applicants applicants(store, pictures, now);
    TRY_DONE(addPractice(store, pictures, practicePairs(quarterAt(now)), now));
    for (const auto &draft : sampleDrafts(quarterAt(now)))
        TRY_DONE(applicants.add(draft));
    return addAgeChecks(store, now);
}

std::vector<EvidenceSpec> sampleEvidence(Instant now)
{
    const auto quarter = quarterAt(now);
    auto all = applicationEvidence(quarter);
    for (auto &pair : practicePairs(quarter))
        for (auto *spec : {&pair.document, &pair.selfie})
            all.push_back(std::move(*spec));
    return all;
}

} // namespace vigie::backend::sample
