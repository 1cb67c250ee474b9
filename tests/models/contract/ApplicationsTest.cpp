#include "models/contract/Applications.h"
#include "models/contract/Applicants.h"
#include "models/contract/MachineResults.h"
#include "models/contract/Members.h"
#include "models/contract/Records.h"
#include "tests/support/Applications.h"
#include "tests/support/TestCase.h"

#include <nlohmann/json.hpp>

#include <set>

using namespace vigie;
using namespace vigie::contract;
using namespace vigie::domain;
using namespace vigie::test;
using Json = nlohmann::ordered_json;

namespace {

const Instant Now = parseRfc3339("2026-03-10T09:00:00.000Z").value();

Application fullApplication()
{
    auto application = approvedApplication(Now);
    application.kind = ApplicationKind::Fan;
    application.consentAt = Now - std::chrono::hours(5);
    application.asked = {{EvidenceKind::SecuritySelfie, EvidenceAdvice::HoldStill},
                         {EvidenceKind::NameProof, EvidenceAdvice::None}};
    application.answerBy = Now + AnswerWithin;
    application.addressReadAt = Now - AnswerWithin;
    application.refusal = RefusalReason::NotTheSamePerson;
    application.appeal = Appeal{Now, false, QStringLiteral("lettre"), QStringLiteral("C'est bien moi."), Now};
    application.reuse = {{ReuseOf::DocumentNumber, ApplicationState::Refused, true},
                         {ReuseOf::File, ApplicationState::Approved, false}};
    application.proposals = {{VerdictAction::Reject, RefusalReason::NotLive, FaceAnswer::ProbablyDifferent, Now},
                             {VerdictAction::Approve, RefusalReason::Unknown, FaceAnswer::Same, Now}};
    application.eraseAt = Now + KeepFanEvidence;
    return application;
}

MachineResults results()
{
    IdentityCheck check;
    check.kind = IdentityCheckKind::FaceMatch;
    check.kindWord = "ID_DOCUMENT_FACE_MATCH";
    check.isDone = true;
    check.recommendation = Recommendation::Approve;
    check.recommendationWord = "APPROVE";
    check.reason = "LARGE_AGE_GAP";
    check.suggestion = "WORD \u202e we do not know";
    check.parts = {{"ai_face_match", SubCheckResult::Fail, "FAIL", CheckedBy::Machine, {{"confidence_score", "0.82"}}}};
    check.updatedAt = Now;
    IdentityCheck later;
    later.kindWord = "A_CHECK_OF_TOMORROW";
    later.recommendationWord = "MAYBE";
    MachineResults all;
    all.estimate = FirstEstimate{"yoti", {24.6, 2.1, true}, Now};
    all.verdicts = {
        {"yoti", "session", "applicant-1", IdentitySessionState::Completed, "COMPLETED", Now, {check, later}},
        {"other", "s2", {}, IdentitySessionState::Unknown, "NEW_WORD", Now, {}}};
    return all;
}

/// One field of a sound record made unsound, and the name of the field that the refusal has to give.
struct Bad
{
    const char *pointer;
    Json value; ///< null: the field is taken away
    const char *named;
};

std::string changed(std::string_view text, const Bad &bad)
{
    Json json = Json::parse(text);
    const Json::json_pointer at(bad.pointer);
    if (bad.value.is_null())
        json.at(at.parent_pointer()).erase(at.back());
    else
        json[at] = bad.value;
    return json.dump();
}

} // namespace

class ApplicationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applicationsReadBackAsWritten()
    {
        QCOMPARE(parseApplication(writeApplication(fullApplication())).value(), fullApplication());
        QCOMPARE(parseApplication(writeApplication(wholeApplication(Now))).value(), wholeApplication(Now));
        Application bare;
        bare.id = ApplicationId("a");
        bare.rev = 1;
        bare.member = MemberId("m");
        bare.kind = ApplicationKind::Creator;
        bare.state = ApplicationState::Begun;
        bare.begunAt = Now;
        QCOMPARE(parseApplication(writeApplication(bare)).value(), bare);
    }

    void noValueOfADocumentHasAField()
    {
        const auto json = Json::parse(writeApplication(fullApplication()));
        for (const char *field : {"name", "surname", "birth_date", "number", "document_number", "address", "iban",
                                  "sex", "age", "phone", "template", "similarity"})
            QVERIFY2(!json.contains(field), field);
    }

    void everyBadFieldIsRefusedByItsName()
    {
        const auto sound = writeApplication(fullApplication());
        const std::vector<Bad> all{{"/id", "has spaces", "id"},
                                   {"/rev", 0, "rev"},
                                   {"/member", nullptr, "member"},
                                   {"/kind", 7, "kind"},
                                   {"/state", nullptr, "state"},
                                   {"/attempt", -1, "attempt"},
                                   {"/begun_at", "yesterday", "begun_at"},
                                   {"/evidence", nullptr, "evidence"},
                                   {"/evidence/0/media/sha256", "00ff", "sha256"},
                                   {"/evidence/0/media/sha256", std::string(64, 'F'), "sha256"},
                                   {"/evidence/1/id", "application-1-front", "id"},
                                   {"/evidence/0/received_at", 1, "received_at"},
                                   {"/checks", nullptr, "checks"},
                                   {"/checks/holder", nullptr, "holder"},
                                   {"/checks/second_factor", "yes", "second_factor"},
                                   {"/checks/media_screened", -1, "media_screened"},
                                   {"/finding/adult", nullptr, "adult"},
                                   {"/finding/last_day", "2027-02-30", "last_day"},
                                   {"/finding/last_day", "28/02/2027", "last_day"},
                                   {"/appeal/complaint", nullptr, "complaint"},
                                   {"/reuse/0/of", nullptr, "of"},
                                   {"/proposals/0/at", nullptr, "at"}};
        for (const auto &bad : all) {
            const auto read = parseApplication(changed(sound, bad));
            QVERIFY2(!read, bad.pointer);
            QCOMPARE(read.code(), ErrorCode::Invalid);
            QVERIFY2(read.error().detail.starts_with(std::string(bad.named) + " "), read.error().detail.c_str());
        }
    }

    void aWordOfALaterVersionIsUnknownAndTheRestIsKept()
    {
        const auto read = [](const char *pointer) {
            return parseApplication(changed(writeApplication(fullApplication()), {pointer, "of_tomorrow", ""}));
        };
        QCOMPARE(read("/state").value().state, ApplicationState::Unknown);
        QCOMPARE(read("/evidence/0/kind").value().evidence[0].kind, EvidenceKind::Unknown);
        QCOMPARE(read("/document").value().document, DocumentKind::Unknown);
        QCOMPARE(read("/checks/holder").value().checks.holder, HolderMatch::Unknown);
        QCOMPARE(read("/asked/0/kind").value().asked[0].kind, EvidenceKind::Unknown);
        QCOMPARE(read("/refusal").value().refusal, RefusalReason::Unknown);
    }

    void machineResultsKeepTheWordsOfTheProvider()
    {
        QCOMPARE(parseMachineResults(writeMachineResults(results())).value(), results());
        QCOMPARE(parseMachineResults(writeMachineResults({})).value(), MachineResults{});
        QCOMPARE(parseIdentityVerdict(writeIdentityVerdict(results().verdicts[0])).value(), results().verdicts[0]);
        QCOMPARE(parseFirstEstimate(writeFirstEstimate(*results().estimate)).value(), *results().estimate);
        const auto sound = writeMachineResults(results());
        const std::vector<Bad> all{{"/verdicts", nullptr, "verdicts"},
                                   {"/estimate/years", 1000, "years"},
                                   {"/estimate/at", nullptr, "at"},
                                   {"/verdicts/0/received_at", "soon", "received_at"},
                                   {"/verdicts/0/checks/0/done", 1, "done"},
                                   {"/verdicts/0/checks/0/parts", nullptr, "parts"},
                                   {"/verdicts/0/checks/0/parts/0/details", "x", "details"}};
        for (const auto &bad : all) {
            const auto read = parseMachineResults(changed(sound, bad));
            QVERIFY2(!read && read.error().detail.starts_with(std::string(bad.named) + " "), bad.pointer);
        }
    }

    void applicantsAndWhatIsRevealedReadBackAsWritten()
    {
        const Applicant applicant{
            ApplicationId("a"),
            {{ApplicantField::Surname, ValueSource::Account, QStringLiteral("Béranger \u202e"), false},
             {ApplicantField::DocumentNumber, ValueSource::Zone, QStringLiteral("•••4821"), true}}};
        QCOMPARE(parseApplicant(writeApplicant(applicant)).value(), applicant);
        QCOMPARE(parseApplicant(R"({"application":"a","values":[{"field":"sex","source":"zone","value":"X"}]})")
                     .value()
                     .values[0]
                     .field,
                 ApplicantField::Unknown);
        const Revealed number{RevealOf::DocumentNumber, QStringLiteral("X4RTBPFW4"), {}};
        QCOMPARE(parseRevealed(writeRevealed(number)).value(), number);
        const Revealed links{RevealOf::ReuseLinks, {}, {{ApplicationId("a"), MemberId("m")}}};
        QCOMPARE(parseRevealed(writeRevealed(links)).value(), links);
        QCOMPARE(parseRevealed(R"({"what":"everything"})").code(), ErrorCode::Invalid);
        const RevealRequest request{RevealOf::ReuseLinks, QStringLiteral("même document, autre compte")};
        QCOMPARE(parseRevealRequest(writeRevealRequest(request)).value(), request);
        QCOMPARE(parseRevealRequest(R"({"what":"everything","reason":"x"})").code(), ErrorCode::Invalid);
        QCOMPARE(parseRevealRequest(R"({"what":"reuse_links"})").code(), ErrorCode::Invalid);
    }

    void aFansAgeCheckHasFiveFields()
    {
        Member fan;
        fan.id = MemberId("m");
        fan.rev = 1;
        fan.kind = MemberKind::Fan;
        fan.displayName = fan.handle = QStringLiteral("fan");
        fan.frozen = true;
        fan.ageCheck = FanAgeCheck{FanAgeStatus::Passed, "AGE_ESTIMATION", "yoti", Now, "ref-1"};
        QCOMPARE(parseMember(writeMember(fan)).value(), fan);
        const auto json = Json::parse(writeMember(fan)).at("age_check");
        std::set<std::string> fields;
        for (const auto &[key, value] : json.items())
            fields.insert(key);
        QCOMPARE(fields, (std::set<std::string>{"status", "method", "provider", "at", "reference"}));
        for (const char *field : {"status", "method", "provider", "at", "reference"}) {
            auto without = Json::parse(writeMember(fan));
            without["age_check"].erase(field);
            const auto read = parseMember(without.dump());
            QVERIFY2(!read && read.error().detail.starts_with(field), field);
        }
    }
};

VIGIE_TEST(ApplicationsTest);
#include "ApplicationsTest.moc"
